import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { documentPath, mediaPath } from 'content-models'
import {
  allAddresses,
  allFiles,
  type ContentStore,
  newestListed,
  withdrawnPaths,
} from 'site/content-store'
import { Failure } from '../failure.ts'
import type { Report } from '../progress.ts'
import { findBrokenLinks } from './broken-links.ts'
import { knownWords } from './known-words.ts'
import { fileOfPath } from './print-pages.ts'
import { searchFinds } from './search-index/index.ts'

type ReleaseCheck = { folder: string; store: ContentStore; siteUrl: string }

/** How many documents search is tried with: a text may be one that no search engine can make words of. */
const KNOWN_DOCUMENTS = 3
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

/** Looks for the newest documents by words of their text, as readers would; finding one of them proves the index. */
async function checkSearch({ folder, store }: ReleaseCheck): Promise<string[]> {
  const missed: string[] = []
  for (const document of newestListed(store, KNOWN_DOCUMENTS)) {
    const words = knownWords(document)
    if (words.length === 0) continue
    if (await searchFinds({ folder, path: documentPath(document), words })) return []
    missed.push(`Zoeken op "${words[0]}" vindt "${document.title}" niet.`)
  }
  return missed
}

function checkFailure(problems: string[]): Failure {
  const shown = problems.slice(0, SHOWN).map((problem) => `- ${problem}`)
  const rest = problems.length > SHOWN ? [`- en nog ${problems.length - SHOWN}.`] : []
  return new Failure(
    `De nieuwe site is niet in orde en komt niet live:\n${[...shown, ...rest].join('\n')}\nDe huidige site is niet gewijzigd.`,
  )
}
