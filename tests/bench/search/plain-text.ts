import type { PublishedDocument } from 'content-models'

/** What stands in a document, as plain text. */
export type PlainText = { title: string; summary: string; body: string }

/** Fields that aren't words for readers. */
const NO_WORDS = new Set([
  'id',
  'slug',
  'kind',
  'type',
  'href',
  'url',
  'publishedAt',
  'updatedAt',
  'to',
  'marks',
  'name',
])
const HEAD = new Set([
  'title',
  'summary',
  'purpose',
  'description',
  'themes',
  'audiences',
  'related',
  'checkedOn',
  'reviewOn',
])

/** Every word that a reader of the page sees, for engines that know nothing of our documents. */
export function plainTextOf(document: PublishedDocument): PlainText {
  const fields = document as Record<string, unknown>
  const lead = [fields.summary ?? fields.purpose ?? fields.description ?? ''].flat().join('\n')
  const rest = Object.entries(fields).filter(([name]) => !HEAD.has(name) && !NO_WORDS.has(name))
  return {
    title: document.title,
    summary: lead,
    body: rest.flatMap(([, value]) => wordsOf(value)).join('\n'),
  }
}

/** Inline texts are joined as they stand, blocks by lines. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) {
    const isInline = value.some((item) => item?.type === 'text' || item?.type === 'link')
    const words = value.flatMap(wordsOf)
    return isInline ? [words.join('')] : words
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) =>
    NO_WORDS.has(name) && name !== 'name' ? [] : wordsOf(item),
  )
}
