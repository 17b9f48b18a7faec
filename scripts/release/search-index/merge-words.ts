import { isStopWord } from 'site/search'
import { CborReader, CborWriter } from './cbor.ts'
import { unknownFormat } from './pagefind-format.ts'

/** The words of one shard: Pagefind's items `[word, pages, variants]`, in the order of their bytes. */
export type WordSource = {
  words: Uint8Array
  /** Added to the page numbers of this shard. */
  firstPage: number
  /** Number of a meta field in this shard → number in the merged index. */
  fields: number[]
}
export type MergedWord = { word: Uint8Array; item: Buffer }

/** Pages on which a word is common, whatever part of the site they are; and the part from which on it tells nothing. */
const COMMON = { pages: 2000, part: 0.25 }

/** Words of several shards as one list, as if Pagefind had indexed all `pages` at once. */
export function* mergeWords(sources: WordSource[], pages: number): Generator<MergedWord> {
  const heads = sources.map((source) => new Head(source))
  const writer = new CborWriter()
  for (;;) {
    const word = smallest(heads)
    if (!word) return
    const same = heads.filter((head) => head.word && compare(head.word, word) === 0)
    writeWord(writer, { word, heads: same, pages })
    for (const head of same) head.next()
    yield { word, item: writer.take() }
  }
}

/** Where a list of pages begins in its shard. */
type PageList = { head: Head; position: number }

/** One shard, read word by word. */
class Head {
  readonly reader: CborReader
  readonly source: WordSource
  readonly isSameFields: boolean
  word: Uint8Array | undefined
  pages = 0
  variants: { form: Uint8Array; position: number }[] = []

  constructor(source: WordSource) {
    this.source = source
    this.reader = new CborReader(source.words)
    this.isSameFields = source.fields.every((merged, field) => merged === field)
    this.next()
  }

  next(): void {
    this.word = undefined
    if (this.reader.isDone) return
    if (this.reader.array() !== 3) throw unknownFormat()
    this.word = this.reader.text()
    this.pages = this.reader.position
    this.reader.skip()
    this.variants = []
    const amount = this.reader.array()
    for (let i = 0; i < amount; i++) {
      if (this.reader.array() !== 2) throw unknownFormat()
      this.variants.push({ form: this.reader.text(), position: this.reader.position })
      this.reader.skip()
    }
  }
}

function smallest(heads: Head[]): Uint8Array | undefined {
  let found: Uint8Array | undefined
  for (const { word } of heads) if (word && (!found || compare(word, found) < 0)) found = word
  return found
}

function compare(a: Uint8Array, b: Uint8Array): number {
  return Buffer.compare(a, b)
}

type WholeWord = { word: Uint8Array; heads: Head[]; pages: number }

function writeWord(writer: CborWriter, { word, heads, pages }: WholeWord): void {
  writer.array(3)
  writer.textBytes(word)
  const lists = heads.map((head) => ({ head, position: head.pages }))
  // Nobody finds a page by "de" or "van": where such words stand in a text is a quarter of all that there is to tell. Nor by where a
  // word stands that is on every other page of a large site: titles and summaries tell enough then.
  const onPages = countPages(lists)
  const isCommon = onPages >= COMMON.pages && onPages >= pages * COMMON.part
  const isPlaced = !isCommon && !isStopWord(Buffer.from(word).toString())
  writePages(writer, lists, isPlaced)
  const variants = new Map<string, PageList[]>()
  for (const head of heads) {
    for (const { form, position } of head.variants) {
      const key = Buffer.from(form).toString()
      variants.set(key, [...(variants.get(key) ?? []), { head, position }])
    }
  }
  writer.array(variants.size)
  for (const [form, lists] of variants) {
    writer.array(2)
    writer.text(form)
    writePages(writer, lists, isPlaced)
  }
}

/** Pages `[step, places, places in meta fields]`, of which `step` is the distance from the page before. */
function writePages(writer: CborWriter, lists: PageList[], isPlaced: boolean): void {
  writer.array(countPages(lists))
  let last = 0
  const copy = isPlaced ? copyPages : copyUnplaced
  for (const list of lists) last = copy(writer, list, last)
}

function countPages(lists: PageList[]): number {
  return lists.reduce((sum, list) => sum + peek(list, (reader) => reader.array()), 0)
}

/** Copies the pages of one shard after those of earlier ones; answers the number of its last page. */
function copyPages(writer: CborWriter, list: PageList, last: number): number {
  const { firstPage, fields } = list.head.source
  return peek(list, (reader) => {
    const amount = reader.array()
    if (amount === 0) return last
    let page = firstPage
    let copied = reader.position
    for (let i = 0; i < amount; i++) {
      reader.array()
      page += reader.integer()
      if (i === 0) {
        writer.array(3)
        writer.integer(page - last)
        copied = reader.position
      }
      reader.skip()
      if (list.head.isSameFields) reader.skip()
      else {
        writer.raw(reader.between(copied, reader.position))
        copyFields(reader, writer, fields)
        copied = reader.position
      }
    }
    writer.raw(reader.between(copied, reader.position))
    return page
  })
}

/** The same without the places in the text; those in titles and other fields stay. */
function copyUnplaced(writer: CborWriter, list: PageList, last: number): number {
  const { firstPage, fields } = list.head.source
  return peek(list, (reader) => {
    const amount = reader.array()
    let page = firstPage
    for (let i = 0, before = last; i < amount; i++) {
      reader.array()
      page += reader.integer()
      writer.array(3)
      writer.integer(page - before)
      before = page
      reader.skip()
      writer.array(0)
      copyFields(reader, writer, fields)
    }
    return amount === 0 ? last : page
  })
}

/** Places in meta fields: −1 − field, and then the places in that field. */
function copyFields(reader: CborReader, writer: CborWriter, fields: number[]): void {
  const amount = reader.array()
  writer.array(amount)
  for (let i = 0; i < amount; i++) {
    const value = reader.integer()
    const field = value < 0 ? fields[-1 - value] : undefined
    writer.integer(field === undefined ? value : -1 - field)
  }
}

/** Reads elsewhere in a shard, and comes back. */
function peek<T>({ head, position }: PageList, read: (reader: CborReader) => T): T {
  const back = head.reader.position
  head.reader.position = position
  const answer = read(head.reader)
  head.reader.position = back
  return answer
}
