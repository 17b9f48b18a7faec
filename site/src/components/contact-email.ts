import { getDocument, type PageContext } from '../content/queries.ts'

/** The first e-mail address on the page Contact, or undefined. */
export async function contactEmail(context: PageContext): Promise<string | undefined> {
  const page = await getDocument(context, 'page', 'contact')
  return /"href":"mailto:([^"?\\]+)/.exec(JSON.stringify(page?.body ?? []))?.[1]
}
