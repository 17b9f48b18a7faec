import { promisify } from 'node:util'
import { gunzipSync, gzip, gzipSync } from 'node:zlib'
import { CborReader, CborWriter } from './cbor.ts'

/** The files of this version of Pagefind are known here; another one has to be looked at first. */
export const PAGEFIND_VERSION = '1.6.0'

/** The language of all texts: Pagefind writes it into the names of its files. */
export const LANGUAGE = 'nl'

/** The program that looks words up in the reader's browser. */
export const WASM = `wasm.${LANGUAGE}.pagefind`

const SIGNATURE = Buffer.from('pagefind_dcd')

/** What stands in a file of Pagefind. */
export function unpack(file: Uint8Array): Uint8Array {
  return contentOf(gunzipSync(file))
}

/** The same of a file that was written with {@link unpacked}. */
export function contentOf(bytes: Uint8Array): Uint8Array {
  if (!SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length))) throw unknownFormat()
  return bytes.subarray(SIGNATURE.length)
}

/** A file as Pagefind reads it too, to be compressed for the way to the reader: Brotli makes it a sixth to a half smaller than {@link pack}. */
export function unpacked(content: Uint8Array): Buffer {
  return Buffer.concat([SIGNATURE, content])
}

/** A file as Pagefind reads it. */
export function pack(content: Uint8Array): Buffer {
  return gzipSync(unpacked(content))
}

const gzipAside = promisify(gzip)

/** The same, on another processor while this one goes on. */
export function packAside(content: Uint8Array): Promise<Buffer> {
  return gzipAside(unpacked(content))
}

type MetaPage = { id: string; words: number }
export type MetaChunk = { from: string; to: string; id: string }
/** What Pagefind's browser code loads first: the pages, in which file which words are, and the names of meta fields. */
export type Meta = { pages: MetaPage[]; chunks: MetaChunk[]; fields: string[] }

/** Reads a `pf_meta`. Filters and sorts are passed over: ours stand elsewhere. */
export function readMeta(bytes: Uint8Array): Meta {
  const reader = new CborReader(bytes)
  const text = () => Buffer.from(reader.text()).toString()
  const list = <T>(read: () => T) => Array.from({ length: reader.array() }, read)
  const parts = reader.array()
  if (parts !== 6 || text() !== PAGEFIND_VERSION) throw unknownFormat()
  const pages = list(() => {
    if (reader.array() !== 3) throw unknownFormat()
    const page = { id: text(), words: reader.integer() }
    reader.skip()
    return page
  })
  const chunks = list(() => {
    if (reader.array() !== 3) throw unknownFormat()
    return { from: text(), to: text(), id: text() }
  })
  reader.skip()
  reader.skip()
  const fields = list(text)
  if (!reader.isDone) throw unknownFormat()
  return { pages, chunks, fields }
}

/** Writes a `pf_meta` without filters and sorts. */
export function writeMeta({ pages, chunks, fields }: Meta): Buffer {
  const writer = new CborWriter()
  writer.array(6)
  writer.text(PAGEFIND_VERSION)
  writer.array(pages.length)
  for (const page of pages) {
    writer.array(3)
    writer.text(page.id)
    writer.integer(page.words)
    writer.text('')
  }
  writer.array(chunks.length)
  for (const { from, to, id } of chunks) {
    writer.array(3)
    for (const text of [from, to, id]) writer.text(text)
  }
  writer.array(0)
  writer.array(0)
  writer.array(fields.length)
  for (const field of fields) writer.text(field)
  return writer.take()
}

/** The words of an index file, one CBOR item after another. */
export function wordItems(bytes: Uint8Array): Uint8Array {
  const reader = new CborReader(bytes)
  if (reader.array() !== 1) throw unknownFormat()
  reader.array()
  return bytes.subarray(reader.position)
}

/** An error for who moves to another Pagefind. */
export function unknownFormat(): Error {
  return new Error(
    `Pagefind's index isn't that of version ${PAGEFIND_VERSION}, which is the one that scripts/release/search-index can merge.`,
  )
}
