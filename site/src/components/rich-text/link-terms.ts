import type { Block, Inline, Text } from 'content-models'

/** A word of the glossary, in each form in which texts write it. */
export type TermWords = { id: string; words: string[] }

/** Finds words of the glossary in a text. */
export type TermFinder = { pattern: RegExp; idOf(word: string): string | undefined }

/** Makes a finder of the glossary; undefined when that is empty. Longer words go first: "groene golf ambtenaar" before "groene golf". */
export function termFinder(terms: TermWords[]): TermFinder | undefined {
  const ids = new Map(terms.flatMap(({ id, words }) => words.map((word) => [plain(word), id])))
  const words = [...ids.keys()].filter(Boolean).sort((a, b) => b.length - a.length)
  if (words.length === 0) return undefined
  const choice = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${choice})(?![\\p{L}\\p{N}-])`, 'giu')
  return { pattern, idOf: (word) => ids.get(plain(word)) }
}

function plain(word: string): string {
  return word.trim().toLowerCase()
}

/**
 * A copy of a document in which the first use of each word of the glossary links to it. Headings, quotes, tables, code and
 * what is a link already stay as they are.
 */
export function linkTerms<T>(document: T, finder: TermFinder, ownId?: string): T {
  const seen = new Set(ownId === undefined ? [] : [ownId])
  return change(document, (inlines) => inlines.flatMap((inline) => linkIn(inline, finder, seen)))
}

type ChangeInlines = (inlines: Inline[]) => Inline[]

function change<T>(value: T, changeInlines: ChangeInlines): T {
  if (Array.isArray(value)) return value.map((entry) => change(entry, changeInlines)) as T
  if (typeof value !== 'object' || value === null) return value
  const { type } = value as { type?: unknown }
  if (typeof type === 'string') return changeBlock(value as unknown as Block, changeInlines) as T
  const entries = Object.entries(value).map(([key, entry]) => [key, change(entry, changeInlines)])
  return Object.fromEntries(entries) as T
}

function changeBlock(block: Block, changeInlines: ChangeInlines): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, children: changeInlines(block.children) }
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          children: changeInlines(item.children),
          ...(item.blocks ? { blocks: change(item.blocks, changeInlines) } : {}),
        })),
      }
    case 'callout':
      return { ...block, blocks: change(block.blocks, changeInlines) }
    default:
      return block
  }
}

function linkIn(inline: Inline, { pattern, idOf }: TermFinder, seen: Set<string>): Inline[] {
  if (inline.type !== 'text' || inline.marks?.includes('code')) return [inline]
  const parts: Inline[] = []
  let from = 0
  for (const { 0: word, index } of inline.text.matchAll(pattern)) {
    const id = idOf(word)
    if (id === undefined || seen.has(id)) continue
    seen.add(id)
    if (index > from) parts.push(part(inline, from, index))
    const children = [part(inline, index, index + word.length)]
    parts.push({ type: 'link', to: { kind: 'term', id }, children })
    from = index + word.length
  }
  if (from === 0) return [inline]
  return from < inline.text.length ? [...parts, part(inline, from)] : parts
}

function part(inline: Text, from: number, to?: number): Text {
  return { ...inline, text: inline.text.slice(from, to) }
}
