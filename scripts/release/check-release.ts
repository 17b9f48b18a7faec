import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { documentPath, mediaPath } from 'content-models'
import {
  allAddresses,
  allFiles,
  type ContentStore,
  type ListedDocument,
  newestListed,
  withdrawnPaths,
} from 'site/content-store'
import { Failure } from '../failure.ts'
import type { Report } from '../progress.ts'
import { findBrokenLinks } from './broken-links.ts'
import { fileOfPath } from './print-pages.ts'
import { searchIndex } from './search-index.ts'

type ReleaseCheck = { folder: string; store: ContentStore; siteUrl: string }

const SHOWN = 10

/**
 * Holds a new release against its content before readers see it: every document has its page, withdrawn ones have none,
 * every internal link leads somewhere, and search finds a known document. Answers warnings about editors' own links.
 * @throws Failure that lists what is wrong.
 */
export async function checkRelease(check: ReleaseCheck, report: Report): Promise<string[]> {
  const problems = [...checkPages(check), ...checkFiles(check)]
  report('links')
  const links = await findBrokenLinks(check.folder, check.siteUrl)
  problems.push(...links.broken)
  report('zoeken')
  problems.push(...(await checkSearch(check)))
  if (problems.length > 0) throw checkFailure(problems)
  return links.doubtful
}

function checkPages({ folder, store }: ReleaseCheck): string[] {
  const exists = (path: string) => existsSync(join(folder, fileOfPath(path)))
  const missing = allAddresses(store)
    .map(documentPath)
    .filter((path) => !exists(path))
  const left = withdrawnPaths(store).filter(exists)
  return [
    ...missing.map((path) => `${path} heeft geen pagina, terwijl het stuk gepubliceerd is.`),
    ...left.map((path) => `${path} heeft nog een pagina, terwijl het stuk van de site is gehaald.`),
  ]
}

function checkFiles({ folder, store }: ReleaseCheck): string[] {
  const missing = allFiles(store).filter(({ name }) => !existsSync(join(folder, mediaPath(name))))
  return missing.map(({ name }) => `Het bestand ${name} ontbreekt.`)
}

/** Looks for the newest document by its title, as a reader would. */
async function checkSearch({ folder, store, siteUrl }: ReleaseCheck): Promise<string[]> {
  const [known] = newestListed(store, 1)
  if (!known) return []
  const basePath = new URL(siteUrl).pathname
  const expected = basePath.replace(/\/$/, '') + documentPath(known)
  const found = await searchIndex({ folder, query: known.title, basePath })
  return found.includes(expected) ? [] : [searchProblem(known)]
}

function searchProblem({ title }: ListedDocument): string {
  return `Zoeken op "${title}" vindt dat stuk niet.`
}

function checkFailure(problems: string[]): Failure {
  const shown = problems.slice(0, SHOWN).map((problem) => `- ${problem}`)
  const rest = problems.length > SHOWN ? [`- en nog ${problems.length - SHOWN}.`] : []
  return new Failure(
    `De nieuwe site is niet in orde en komt niet live:\n${[...shown, ...rest].join('\n')}\nDe huidige site is niet gewijzigd.`,
  )
}
