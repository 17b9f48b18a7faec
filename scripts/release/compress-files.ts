import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** The codings in which a file may lie beside the original, and what its name ends in then. */
export const CODINGS = { br: '.br', gzip: '.gz' } as const

/** Texts; pictures, fonts and Pagefind's own files are compressed already. */
const TEXT = /\.(html|css|js|mjs|svg|xml|json|txt|webmanifest|ics|csv)$/

/** Below this a reader wins nothing: the file fits in one packet as it is. */
const MINIMUM_BYTES = 500

/** Node's pool has four threads; one stays free for reading and writing. */
const AT_ONCE = Math.min(3, Math.max(1, availableParallelism()))

/** The names of the compressed files that may lie beside a file, for who removes or links it. */
export function compressedNames(file: string): string[] {
  return Object.values(CODINGS).map((ending) => file + ending)
}

/**
 * Writes `<file>.br` and `<file>.gz` beside each text among `files` (paths within `folder`), or removes them where they win
 * nothing. Each is a new file that takes its name when it is whole: releases share files, and readers may be looking.
 */
export async function compressFiles(
  folder: string,
  files: readonly string[],
  { signal }: { signal?: AbortSignal } = {},
): Promise<void> {
  const queue = files.filter((file) => TEXT.test(file)).values()
  const work = async () => {
    for (const file of queue) {
      signal?.throwIfAborted()
      await compressFile(join(folder, file))
    }
  }
  // Nothing is still being written when this comes back, not even after a fault.
  const outcomes = await Promise.allSettled(Array.from({ length: AT_ONCE }, work))
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

const COMPRESSORS = { br: toBrotli, gzip: toGzip } as const

async function compressFile(path: string): Promise<void> {
  const { mtime } = await stat(path)
  const bytes = await readFile(path)
  const write = async (coding: keyof typeof CODINGS) => {
    const compressed = bytes.length < MINIMUM_BYTES ? bytes : await COMPRESSORS[coding](bytes)
    const target = path + CODINGS[coding]
    if (compressed.length < bytes.length) await putFile(target, compressed, mtime)
    else await rm(target, { force: true })
  }
  await Promise.all([write('br'), write('gzip')])
}

/** With the time of the original: by that a server sees that the two belong together. */
async function putFile(path: string, bytes: Uint8Array, mtime: Date): Promise<void> {
  // A name with a dot in front is never given to readers.
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`)
  try {
    await writeFile(draft, bytes)
    await utimes(draft, mtime, mtime)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

function toBrotli(bytes: Uint8Array): Promise<Uint8Array> {
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

async function toGzip(bytes: Uint8Array): Promise<Uint8Array> {
  const compressed = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })
  // The header names the operating system; "unknown" gives the same bytes everywhere.
  compressed[9] = 255
  return compressed
}
