import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CborWriter } from './cbor.ts'
import type { MergedWord } from './merge-words.ts'
import { type MetaChunk, packAside } from './pagefind-format.ts'

/** Bytes of words in one file, before it is packed: a reader loads one such file for each word of a query. */
const CHUNK_BYTES = 20_000
/** A word of so many bytes isn't put behind others: who looks for these would load it too. */
const LARGE_WORD = 8_000

type Chunk = { from: string; to: string; content: Buffer }

/** Files that are packed at the same time. */
const AT_ONCE = 32

/** Writes words into numbered files; answers which words are in which. `see` gets the bytes of each file. */
export async function writeChunks(
  words: Iterable<MergedWord>,
  folder: string,
  see: (bytes: Uint8Array) => void,
): Promise<MetaChunk[]> {
  const chunks: MetaChunk[] = []
  let writing: Promise<void>[] = []
  for (const { from, to, content } of chunked(words)) {
    const id = String(chunks.length)
    see(content)
    writing.push(
      packAside(content).then((bytes) => writeFile(join(folder, `${id}.pf_index`), bytes)),
    )
    chunks.push({ from, to, id })
    if (writing.length < AT_ONCE) continue
    await Promise.all(writing)
    writing = []
  }
  await Promise.all(writing)
  return shorten(chunks)
}

function* chunked(words: Iterable<MergedWord>): Generator<Chunk> {
  let gathered: MergedWord[] = []
  let size = 0
  for (const word of words) {
    const isLarge = word.item.length >= LARGE_WORD
    if (isLarge && size >= LARGE_WORD) {
      yield toChunk(gathered)
      gathered = []
      size = 0
    }
    gathered.push(word)
    size += word.item.length
    if (!isLarge && size < CHUNK_BYTES) continue
    yield toChunk(gathered)
    gathered = []
    size = 0
  }
  if (gathered.length > 0) yield toChunk(gathered)
}

function toChunk(words: MergedWord[]): Chunk {
  const writer = new CborWriter()
  writer.array(1)
  writer.array(words.length)
  for (const { item } of words) writer.raw(item)
  const text = (word: MergedWord | undefined) => Buffer.from(word?.word ?? []).toString()
  return { from: text(words[0]), to: text(words.at(-1)), content: writer.take() }
}

/** Keeps of two neighbours only the letters that tell them apart, as Pagefind does: readers load this list. */
function shorten(chunks: MetaChunk[]): MetaChunk[] {
  for (const [i, chunk] of chunks.entries()) {
    const next = chunks[i + 1]
    if (!next) break
    const [a, b] = [[...chunk.to], [...next.from]]
    let same = 0
    while (same < a.length && a[same] === b[same]) same++
    chunk.to = a.slice(0, same + 1).join('')
    next.from = b.slice(0, same + 1).join('')
  }
  return chunks
}
