/** What a page may load: only its own files, and the style elements whose hashes are named. */
const SOURCES: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'media-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  // A player, once a reader presses on a video.
  'frame-src': 'https://www.youtube-nocookie.com https://player.vimeo.com',
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

/** The header that says what a page may load. */
export const POLICY = 'Content-Security-Policy'

const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** Files whose name, or the name of whose folder, changes with their bytes; `*` stands for any characters. */
export const HASHED_FILES = ['/_astro/*', '/media/*', '/pagefind/*/*'] as const

/** How long readers may keep a file without asking: those with a hash in their name for a year, the rest not at all. */
export const CACHING = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'public, max-age=0',
} as const

/** What is in a release but isn't for readers: it tells hosts how to serve. */
export const HOST_FILES = ['/_headers'] as const

/** The type of each kind of file, by ending: hosts know some of these differently or not at all. */
export const CONTENT_TYPES: Record<string, string> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  mp4: 'video/mp4',
  pagefind: 'application/wasm',
  pdf: 'application/pdf',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webm: 'video/webm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
}

/** What a page needs beside the policy for all. */
export type PageSources = {
  /** CSP sources such as `'sha256-…'`. */
  styleHashes?: readonly string[]
  /** Where forms post to, when that isn't the site itself: `https://cms.example.nl`. */
  formsOrigin?: string | undefined
}

/** The headers of every answer. */
export function securityHeaders({
  styleHashes = [],
  formsOrigin,
}: PageSources = {}): Record<string, string> {
  const more: Record<string, readonly string[]> = {
    'style-src': styleHashes,
    'form-action': formsOrigin ? [formsOrigin] : [],
    // Where forms may post, the search page may tell that it found nothing.
    'connect-src': formsOrigin ? [formsOrigin] : [],
  }
  const policy = Object.entries(SOURCES).map(([name, sources]) =>
    [name, sources, ...(more[name] ?? [])].join(' '),
  )
  return { ...SECURITY_HEADERS, [POLICY]: policy.join('; ') }
}

/** The Cache-Control of a path within the site. */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? CACHING.hashed : CACHING.other
}

const HASHED = new RegExp(`^(${HASHED_FILES.map(toPattern).join('|')})$`)

/** The pattern as a regular expression, without its ends. */
export function toPattern(path: string): string {
  return path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
}
