import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/** Nothing from another host, in no frame. Next needs inline scripts and styles of its own. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Bundled, Payload comes in two copies, one for pages and one for REST. An error of one is then strange to the other, and editors
 * read "An unknown error occurred" in place of our message.
 */
const IN_ONE_COPY = ['payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite']

const nextConfig: NextConfig = {
  serverExternalPackages: IN_ONE_COPY,
  // Written into the build, so that it names the code that runs, whatever the sources are by then.
  env: { CMS_BUILD: process.env.CMS_BUILD ?? '' },
  poweredByHeader: false,
  transpilePackages: ['content-models'],
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      // Forms of readers answer with pages that carry a stricter policy of their own; the files beside them have none.
      source: '/((?!api/forms/[a-z-]+$).*)',
      headers: [
        { key: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Robots-Tag', value: 'noindex' },
      ],
    },
  ],
}

export default withPayload(nextConfig)
