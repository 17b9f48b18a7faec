import { extname } from 'node:path'
import { type Coding, isCompressible } from './codings.ts'
import { CONTENT_TYPES, cacheControl, type PageSources, securityHeaders } from './headers.ts'

type FileFacts = Pick<PageSources, 'formsOrigin'> & {
  /** Within the site. */
  path: string
  file: string
  coding: Coding | undefined
  /** Of what is sent: the file itself, or the compressed one beside it. */
  stat: { size: number; mtimeMs: number }
  styleHashes: readonly string[]
}

/** The headers with which a file goes out. `send` adds the ETag of an original, and what depends on the question. */
export function fileHeaders({ path, file, coding, stat, ...sources }: FileFacts) {
  const type = CONTENT_TYPES[extname(file).slice(1)]
  return {
    ...securityHeaders(sources),
    'Cache-Control': cacheControl(path),
    ...(type ? { 'Content-Type': type } : {}),
    ...(isCompressible(file) ? { Vary: 'Accept-Encoding' } : {}),
    ...(coding ? { 'Content-Encoding': coding, ETag: etagOf(stat, coding) } : {}),
  }
}

/** Another coding is another representation, and has an ETag of its own. */
function etagOf({ size, mtimeMs }: FileFacts['stat'], coding: Coding): string {
  return `W/"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}-${coding}"`
}
