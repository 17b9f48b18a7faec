import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CborWriter } from './cbor.ts'
import type { MergedWord } from './merge-words.ts'
import { type MetaChunk, pack } from './pagefind-format.ts'

/** Bytes of words in one file, before it is packed: a reader loads one such file for each word of a query. */
const CHUNK_BYTES = 32_000

type Chunk = { from: string; to: string; content: Buffer }

/** Writes words into numbered files; answers which words are in which. `see` gets the bytes of each file. */
export function writeChunks(
  words: Iterable<MergedWord>,
  folder: string,
  see: (bytes: Uint8Array) => void,
): MetaChunk[] {
  const chunks: MetaChunk[] = []
  for (const { from, to, content } of chunked(words)) {
    const id = String(chunks.length)
    see(content)
    writeFileSync(join(folder, `${id}.pf_index`), pack(content))
    chunks.push({ from, to, id })
  }
  return shorten(chunks)
}

function* chunked(words: Iterable<MergedWord>): Generator<Chunk> {
  let gathered: MergedWord[] = []
  let size = 0
  for (const word of words) {
    gathered.push(word)
    size += word.item.length
    if (size < CHUNK_BYTES) continue
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
