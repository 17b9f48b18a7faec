import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../failure.ts'
import { HASHED_FILES, HOST_FILES, POLICY, securityHeaders } from '../serve/headers.ts'
import type { StyleHashes } from './bundle-styles.ts'
import { caddyfile } from './caddyfile.ts'
import { headersFile } from './headers-file.ts'
import { nginxConfiguration } from './nginx-configuration.ts'

/** What a host must know of a release to serve it as our own server does; all paths have the base path in front. */
export type HostFacts = {
  /** Where the site lives, such as `/` or `/kennis/`. */
  basePath: string
  /** The headers of every answer, whose policy allows the style elements of all pages. */
  headers: Record<string, string>
  /** The policy of each folder, for hosts that take short headers only: `/tools/*` and, for the home page, `/`. */
  policies: Record<string, string>
  /** Patterns of files that readers may keep for a year. */
  hashedFiles: string[]
  /** Files that aren't for readers. */
  hiddenFiles: string[]
  /** Where a document once stood; each ends in a slash. */
  withdrawnPaths: string[]
}

export type DescribedRelease = {
  /** The release that is being made. */
  folder: string
  siteUrl: string
  styleHashes: StyleHashes
  /** Where forms post to, when that isn't the site itself. */
  formsOrigin?: string | undefined
  /** Without base path. */
  withdrawnPaths: readonly string[]
}

const FILES = {
  _headers: headersFile,
  '.hosting/nginx.conf': nginxConfiguration,
  '.hosting/Caddyfile': caddyfile,
} as const

/** Paths that need no quotes in any configuration; those of documents are made of slugs. */
const PLAIN_PATH = /^\/([\w.~-]+\/)*$/

/**
 * Writes into a release how a host must serve it: `_headers` for Netlify, Cloudflare Pages and their like, and parts for the
 * configurations of nginx and Caddy. Answers the files that changed; those are new files, since releases share the others.
 */
export function describeHost(release: DescribedRelease): string[] {
  const facts = gatherFacts(release)
  return Object.entries(FILES).flatMap(([name, describe]) =>
    writeWhenNew(join(release.folder, name), describe(facts)) ? [name] : [],
  )
}

function gatherFacts(release: DescribedRelease): HostFacts {
  const { siteUrl, styleHashes, formsOrigin, withdrawnPaths } = release
  const basePath = new URL(siteUrl).pathname
  if (!PLAIN_PATH.test(basePath)) {
    throw new Failure(
      `SITE_URL heeft het pad ${basePath}. Gebruik daarin alleen letters zonder accent, cijfers, streepjes en punten. De huidige site is niet gewijzigd.`,
    )
  }
  const within = (path: string) => basePath + path.slice(1)
  const headersWith = (styleHashes: readonly string[]) =>
    securityHeaders({ styleHashes, formsOrigin })
  return {
    basePath,
    headers: headersWith([...new Set(Object.values(styleHashes).flat())].sort()),
    policies: Object.fromEntries(
      Object.entries(styleHashes).map(([path, hashes]) => [
        path === '/' ? basePath : `${within(path)}*`,
        headersWith(hashes)[POLICY] ?? '',
      ]),
    ),
    hashedFiles: HASHED_FILES.map(within),
    hiddenFiles: HOST_FILES.map(within),
    withdrawnPaths: withdrawnPaths
      .filter((path) => PLAIN_PATH.test(path))
      .map(within)
      .sort(),
  }
}

function writeWhenNew(path: string, text: string): boolean {
  if (readIfPresent(path) === text) return false
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, path)
  return true
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
