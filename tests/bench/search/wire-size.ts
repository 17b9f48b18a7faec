import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync, constants } from 'node:zlib'

/** Bytes of a text when a server sends it with Brotli, quality 9. */
export function wireSize(content: string | Uint8Array): number {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return brotliCompressSync(bytes, { params }).length
}

/** Bytes of a file of a library, as it would be sent. */
export function librarySize(...specifiers: string[]): number {
  const require = createRequire(import.meta.url)
  return specifiers.reduce((sum, name) => sum + wireSize(readFileSync(require.resolve(name))), 0)
}
