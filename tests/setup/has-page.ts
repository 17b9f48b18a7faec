import { isKindWithPage, type KindWithPage, type PublishedDocument } from 'content-models'

/** True for a document that has a page of its own. */
export function hasPage<D extends PublishedDocument>(
  document: D,
): document is Extract<D, { kind: KindWithPage }> {
  return isKindWithPage(document.kind)
}
