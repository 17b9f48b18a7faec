import { documentPath } from 'content-models'
import { getDocument, type PageContext } from '../content/queries.ts'

/** Where readers reach us, when the editors have published that page. */
export async function contactPath(context: PageContext): Promise<string | undefined> {
  const page = await getDocument(context, 'page', 'contact')
  return page && documentPath(page)
}
