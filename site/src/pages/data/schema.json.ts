import type { APIRoute } from 'astro'
import { DATA_SCHEMA_PATH, dataJsonSchema } from 'content-models'
import { absoluteUrl } from '../../content/href.ts'

/** What the files of open data look like, as JSON Schema. */
export const GET: APIRoute = ({ site }) =>
  Response.json(dataJsonSchema(absoluteUrl(DATA_SCHEMA_PATH, site)))
