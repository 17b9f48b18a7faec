import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { forEach } from '../for-each.ts'
import { CODINGS, isCompressible } from '../serve/codings.ts'

/** Below this a reader wins nothing: the file fits in one packet as it is. */
const MINIMUM_BYTES = 500

/**
 * From here on the best that Brotli can do takes seconds for what is within a tenth of it, and a change that comes meanwhile
 * would wait for them: open data files have millions of bytes.
 */
const LARGE = { bytes: 200_000, quality: 9 }

/** Node's pool has four threads; one stays free for reading and writing. */
const AT_ONCE = Math.min(3, Math.max(1, availableParallelism()))

/**
 * Writes `<file>.gz` and `<file>.br` beside each text among `files` (paths within `folder`), or removes them where they win
 * nothing. Each is a new file that takes its name when it is whole: releases share files, and readers may be looking.
 * Gzip comes first for all: it takes a fiftieth of the time, so that after a new template no page stays large for long.
 */
export async function compressFiles(
  folder: string,
  files: readonly string[],
  { signal }: { signal?: AbortSignal } = {},
): Promise<void> {
  const texts = files.filter(isCompressible).map((file) => join(folder, file))
  await forEach(texts, { atOnce: AT_ONCE, signal }, (path) =>
    compressFile(path, CODINGS.gzip, toGzip),
  )
  await forEach(texts, { atOnce: AT_ONCE, signal }, (path) =>
    compressFile(path, CODINGS.br, toBrotli),
  )
}

type Compress = (bytes: Uint8Array) => Promise<Uint8Array>

async function compressFile(path: string, ending: string, compress: Compress): Promise<void> {
  const { mtime } = await stat(path)
  const bytes = await readFile(path)
  const compressed = bytes.length < MINIMUM_BYTES ? bytes : await compress(bytes)
  if (compressed.length < bytes.length) await putFile(path + ending, compressed, mtime)
  else await rm(path + ending, { force: true })
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
      [constants.BROTLI_PARAM_QUALITY]:
        bytes.length < LARGE.bytes ? constants.BROTLI_MAX_QUALITY : LARGE.quality,
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
