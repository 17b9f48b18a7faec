import { type Block, type RichText, slugify } from 'content-models'
import type { ImportDraft } from '../fields/import-draft.ts'
import { plainWords } from '../markdown/plain-words.ts'

/** Finds the address of a heading of ours by the anchor that the source used. */
export type FindAnchor = (file: string, anchor: string) => string | undefined

/**
 * Anchors in sources are made by GitHub, Docusaurus or Hugo; on the site a heading has the slug of its words. The same words
 * a second time on a page get a number, there as here.
 */
export function anchorFinder(drafts: ImportDraft[]): FindAnchor {
  const anchors = new Map(drafts.map((draft) => [draft.file, anchorsOf(draft)]))
  return (file, anchor) => {
    const known = anchors.get(file)
    return known?.get(anchor.toLowerCase()) ?? known?.get(slugify(anchor))
  }
}

function anchorsOf(draft: ImportDraft): Map<string, string> {
  const texts = [...Object.values(draft.texts), ...draft.steps.map(({ body }) => body)]
  const anchors = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const words of texts.flatMap(headingsIn)) {
    const slug = slugify(words)
    const count = (counts.get(slug) ?? 0) + 1
    counts.set(slug, count)
    const own = count === 1 ? slug : `${slug}-${count}`
    // GitHub counts the repetitions from 1, we count from 2.
    const theirs = count === 1 ? githubAnchor(words) : `${githubAnchor(words)}-${count - 1}`
    if (!anchors.has(theirs)) anchors.set(theirs, own)
    if (!anchors.has(own)) anchors.set(own, own)
  }
  return anchors
}

function headingsIn(richText: RichText): string[] {
  return richText.flatMap((block: Block) => {
    if (block.type === 'heading') return [plainWords(block.children)]
    return block.type === 'quote' || block.type === 'callout' ? headingsIn(block.blocks) : []
  })
}

function githubAnchor(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}
