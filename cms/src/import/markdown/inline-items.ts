import type { Block, Inline, Mark } from 'content-models'
import { plainWords } from './plain-words.ts'

/** Something within a sentence, or a block that must leave it, such as a picture. */
export type Item = { inline: Inline } | { block: Block }

/** Inlines as they are read: white space collapsed, none at the ends, neighbours with the same marks joined. */
export function tidyInlines(inlines: Inline[]): Inline[] {
  const tidy: Inline[] = []
  for (const inline of inlines) addTidy(tidy, inline)
  while (isEmptyEnd(tidy.at(-1))) tidy.pop()
  const last = tidy.at(-1)
  if (last?.type === 'text') tidy[tidy.length - 1] = { ...last, text: last.text.trimEnd() }
  return tidy
}

function addTidy(tidy: Inline[], inline: Inline): void {
  const last = tidy.at(-1)
  if (inline.type !== 'text') {
    if (inline.type === 'break' && last?.type === 'text')
      tidy[tidy.length - 1] = { ...last, text: last.text.trimEnd() }
    if (inline.type !== 'break' || last) tidy.push(inline)
    return
  }
  const startsLine = !last || last.type === 'break'
  const afterSpace = last?.type === 'text' && last.text.endsWith(' ')
  const collapsed = inline.text.replace(/[ \t\n\r]+/g, ' ')
  const text = startsLine || afterSpace ? collapsed.replace(/^ /, '') : collapsed
  if (text === '') return
  if (last?.type === 'text' && marksOf(last) === marksOf(inline))
    tidy[tidy.length - 1] = { ...last, text: last.text + text }
  else tidy.push({ ...inline, text })
}

function isEmptyEnd(inline: Inline | undefined): boolean {
  return inline?.type === 'break' || (inline?.type === 'text' && inline.text.trim() === '')
}

function marksOf({ marks }: { marks?: Mark[] | undefined }): string {
  return (marks ?? []).join()
}

/** True when there is nothing to read. */
export function isEmpty(inlines: Inline[]): boolean {
  return tidyInlines(inlines).length === 0
}

/** Items as paragraphs, with the blocks that had to leave them in between. */
export function itemsToBlocks(items: Item[]): Block[] {
  const blocks: Block[] = []
  let run: Inline[] = []
  const endRun = () => {
    const children = tidyInlines(run)
    if (children.length > 0) blocks.push({ type: 'paragraph', children })
    run = []
  }
  for (const item of items) {
    if ('inline' in item) {
      run.push(item.inline)
      continue
    }
    // A file that stands alone is called by its name once.
    if (item.block.type === 'download' && plainWords(run) === item.block.label) run = []
    endRun()
    blocks.push(item.block)
  }
  endRun()
  return blocks
}

/** The inlines of items, and the blocks that must stand elsewhere. */
export function separate(items: Item[]): { inlines: Inline[]; blocks: Block[] } {
  return {
    inlines: tidyInlines(items.flatMap((item) => ('inline' in item ? [item.inline] : []))),
    blocks: items.flatMap((item) => ('block' in item ? [item.block] : [])),
  }
}
