import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PressBundle } from 'site/press'
import { runNode } from '../child-process.ts'
import { HOUSE } from '../environment.ts'
import { Failure, reasonOf } from '../failure.ts'
import type { Report } from '../progress.ts'

const SITE_FOLDER = join(HOUSE, 'site')
const BUNDLES = join(SITE_FOLDER, 'dist')
/** Folders with all that is in them, and single files. */
const SOURCES = {
  folders: ['site/src', 'site/public', 'site/postcss', 'content-models/src'],
  files: ['pnpm-lock.yaml', 'tsconfig.base.json'],
  settings: { folder: 'site', pattern: /\.(ts|mjs|json)$/ },
}
const KEPT_BUNDLES = 4

/** The compiled templates: where they are, and a name that changes with them. */
export type SiteBundle = { name: string; folder: string }

type Choices = { cmsUrl?: string | undefined; countsSearches?: boolean; licence?: string }

/**
 * Compiles the templates for an address, unless that was done already. Bundles of other addresses stay as they are.
 * @param cmsUrl where forms post to; without it the site has none.
 * @param countsSearches whether the search page tells the cms what found nothing.
 * @param licence on which terms others may use the content.
 */
export async function bundleSite(
  siteUrl: string,
  report: Report,
  { cmsUrl = '', countsSearches = false, licence = 'geen' }: Choices = {},
): Promise<SiteBundle> {
  const choices = {
    FORMS_URL: cmsUrl,
    SEARCH_COUNTS: countsSearches ? 'on' : '',
    CONTENT_LICENCE: licence,
  }
  const name = hashSources([siteUrl, ...Object.values(choices)])
  const folder = join(BUNDLES, name)
  if (!existsSync(folder)) {
    await build(folder, { SITE_URL: siteUrl, ...choices }, report)
    pruneBundles(folder)
  }
  return { name, folder }
}

/** Loads the compiled templates into this process. */
export async function loadBundle(bundle: SiteBundle): Promise<PressBundle> {
  return import(pathToFileURL(join(bundle.folder, 'server/entry.mjs')).href)
}

async function build(
  folder: string,
  settings: Record<string, string>,
  report: Report,
): Promise<void> {
  const making = `${folder}.${process.pid}.making`
  const astro = createRequire(join(SITE_FOLDER, 'package.json')).resolve('astro/package.json')
  const program = join(astro, '..', JSON.parse(readFileSync(astro, 'utf8')).bin.astro)
  // Variables by which other tools tell Vite of their own settings must not leak in here.
  const { BASE_URL, MODE, DEV, PROD, SSR, ...inherited } = process.env
  const env = {
    ...inherited,
    NODE_ENV: 'production' as const,
    ...settings,
    SITE_BUNDLE: making,
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  try {
    await runNode([program, 'build'], { cwd: SITE_FOLDER, env }, report)
    if (existsSync(folder)) rmSync(making, { recursive: true })
    else renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    throw new Failure(
      `De sjablonen van de site kunnen niet worden gebouwd:\n${reasonOf(error)}\nDe huidige site is niet gewijzigd.`,
    )
  }
}

function hashSources(addresses: string[]): string {
  const hash = createHash('sha256').update(addresses.join('\n'))
  for (const file of sourceFiles().sort())
    hash.update(file.slice(HOUSE.length)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function sourceFiles(): string[] {
  const { folders, files, settings } = SOURCES
  return [
    ...folders.flatMap((folder) => filesIn(folder, { recursive: true })),
    ...filesIn(settings.folder, { recursive: false }).filter((file) => settings.pattern.test(file)),
    ...files.map((file) => join(HOUSE, file)),
  ]
}

function filesIn(folder: string, { recursive }: { recursive: boolean }): string[] {
  return readdirSync(join(HOUSE, folder), { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Keeps the newest bundles: several addresses may take turns, and a start must not build each time. */
function pruneBundles(current: string): void {
  const old = readdirSync(BUNDLES)
    .map((entry) => join(BUNDLES, entry))
    .filter((entry) => entry !== current && !isBeingMade(entry))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const entry of old.slice(KEPT_BUNDLES - 1)) rmSync(entry, { recursive: true, force: true })
}

/** What another process is building now; after an hour it was broken off. */
function isBeingMade(entry: string): boolean {
  return entry.endsWith('.making') && Date.now() - statSync(entry).mtimeMs < 3_600_000
}
