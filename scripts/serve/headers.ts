/** What a page may load: only its own files, and the style elements whose hashes are named. */
const POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** Files whose name changes with their bytes. */
const HASHED = /^\/(_astro\/|media\/|pagefind\/.*\.(pf_fragment|pf_index|pf_filter|pf_meta)$)/

/** The headers of every answer; `styleHashes` are CSP sources such as `'sha256-…'`. */
export function securityHeaders(styleHashes: readonly string[] = []): Record<string, string> {
  const policy = Object.entries(POLICY).map(([name, sources]) =>
    [name, sources, ...(name === 'style-src' ? styleHashes : [])].join(' '),
  )
  return { ...SECURITY_HEADERS, 'Content-Security-Policy': policy.join('; ') }
}

/** Hashed files stay for a year; the rest is asked for again each time, and answered with 304 when nothing changed. */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=0'
}
