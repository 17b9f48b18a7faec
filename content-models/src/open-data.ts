import { z } from 'zod'
import { KINDS, type Kind } from './kinds.ts'
import { publishedDocumentSchema } from './published-document.ts'

/**
 * Open data: everything that is published, as JSON, for whoever wants to do something with it. Each kind is cut in parts of so many
 * documents, from the oldest, so that no file grows without bound and old parts stay as they are.
 */

export const DATA_PATH = '/data/'
export const DATA_CATALOGUE_PATH = '/data/catalogus.jsonld'
export const DATA_SCHEMA_PATH = '/data/schema.json'

/** Where a part of the documents of a kind stands; the first is 1. */
export function dataPath(kind: Kind, part: number): string {
  return `${DATA_PATH}${kind}-${part}.json`
}

/** One file of open data. */
export const dataFileSchema = z
  .strictObject({
    $schema: z.url().describe('Het adres van dit schema.'),
    kind: z.enum(KINDS).describe('De soort van alle stukken in dit bestand.'),
    part: z.int().min(1).describe('Het hoeveelste deel van deze soort, geteld vanaf de oudste.'),
    documents: z
      .array(
        z.strictObject({
          url: z
            .url()
            .optional()
            .describe('De pagina van dit stuk; er is er geen als die ontbreekt.'),
          document: publishedDocumentSchema.describe('Het stuk, zoals het op de site staat.'),
        }),
      )
      .describe('De stukken, de oudste eerst.'),
  })
  .describe('Alles wat Oplaadpunt publiceert, per soort en in delen.')
export type DataFile = z.infer<typeof dataFileSchema>

/** The schema of a data file as JSON Schema (draft 2020-12). */
export function dataJsonSchema(address: string): object {
  return {
    ...z.toJSONSchema(dataFileSchema, { target: 'draft-2020-12' }),
    $id: address,
    title: 'Open data van Oplaadpunt',
  }
}
