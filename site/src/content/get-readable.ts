import type { DocumentOfKind, KindWithPage, PublishedDocument } from 'content-models'
import { linkTerms, type TermFinder, termFinder } from '../components/rich-text/link-terms.ts'
import { currentStore } from './current-store.ts'
import { fillFacts } from './fill-facts.ts'
import { getDocument, type PageContext } from './queries.ts'
import { termsJson } from './read-store.ts'
import { tags } from './tags.ts'

/** The document at an address, whose texts say what the living facts in them say now; or undefined. */
export async function getFilled<K extends KindWithPage>(
  context: PageContext,
  kind: K,
  slug: string,
): Promise<DocumentOfKind<K> | undefined> {
  const document: PublishedDocument | undefined = await getDocument(context, kind, slug)
  return document && (fillFacts(context, document) as DocumentOfKind<K>)
}

/** The same, and the first use of a word of the glossary in its texts links to it. */
export async function getReadable<K extends KindWithPage>(
  context: PageContext,
  kind: K,
  slug: string,
): Promise<DocumentOfKind<K> | undefined> {
  const document = await getFilled(context, kind, slug)
  if (!document) return undefined
  context.cache.set({ tags: [tags.kind('term')] })
  const finder = currentFinder()
  return finder ? linkTerms(document, finder, (document as PublishedDocument).id) : document
}

let kept: { json: string; finder: TermFinder | undefined } | undefined

/** Made anew only when the glossary changed: every page asks. */
function currentFinder(): TermFinder | undefined {
  const json = termsJson(currentStore())
  if (kept?.json !== json) kept = { json, finder: termFinder(JSON.parse(json)) }
  return kept.finder
}
