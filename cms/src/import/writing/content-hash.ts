import { createHash } from 'node:crypto'
import { idOf, toReference } from '../../feed/publishing-context.ts'
import type { LexicalContext } from '../../rich-text/lexical-context.ts'
import { lexicalToRichText } from '../../rich-text/lexical-to-rich-text.ts'

/** Fields that say nothing about what an editor wrote, or that the cms fills in by itself. */
const NOT_CONTENT = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'publishedAt',
  'slug',
  '_status',
  'importKey',
  'importHash',
  'quotes',
])

/** Ids stand for the media themselves: for comparing, that is enough. */
const COMPARING: LexicalContext = {
  image: (id) => ({ id: idOf(id) ?? '', alt: '-', files: [] }),
  file: (id) => ({ name: idOf(id) ?? '', type: 'x/x', bytes: 0 }),
  fact: (id) => ({ id: idOf(id) ?? '' }),
  reference: toReference,
  problem: () => undefined,
}

/**
 * A hash of what a document says, the same for data that is about to be written and for the document as it is read back:
 * rich text counts by what readers see, empty fields and ids of rows don't count.
 */
export function contentHash(document: Record<string, unknown>): string {
  const content = Object.fromEntries(
    Object.entries(document).filter(([name]) => !NOT_CONTENT.has(name)),
  )
  return sha256(JSON.stringify(canonical(content)) ?? '')
}

/** A hash of all that was read from a source. */
export function inputHash(data: Record<string, unknown>): string {
  return sha256(
    JSON.stringify([contentHash(data), canonical(data.slug), canonical(data.publishedAt)]),
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 40)
}

/** A value in one notation only; undefined for whatever is empty. */
function canonical(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) {
    const entries = value.map(canonical).filter((entry) => entry !== undefined)
    return entries.length > 0 ? entries : undefined
  }
  if (typeof value !== 'object') return value
  if ('root' in value) return canonical(lexicalToRichText(value, COMPARING))
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'id' || !isRow(value))
    .map(([name, entry]) => [name, canonical(entry)] as const)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** True for the rows of an array field, to which the database gives ids; pictures and references have ids that count. */
function isRow(value: object): boolean {
  return !('files' in value || 'kind' in value)
}
