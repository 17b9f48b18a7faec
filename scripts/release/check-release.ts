import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  documentPath,
  isListedKind,
  mediaPath,
  type PublishedDocument,
  pathsOfDocument,
} from 'content-models'
import {
  type ContentStore,
  type DocumentChange,
  filesOfDocument,
  type ListedDocument,
  newestListed,
  withdrawnPaths,
} from 'site/content-store'
import { Failure } from '../failure.ts'
import { knownWords } from './known-words.ts'
import { fileOfPath } from './print-pages.ts'
import { searchFinds } from './search-index/index.ts'
import type { Prepared } from './try-changes.ts'

type ReleaseCheck = { folder: string; store: ContentStore; prepared: Prepared }

/** How many documents search is tried with, the changed ones if there are any: a text may be one that no search engine can make words of. */
const KNOWN_DOCUMENTS = 3
const SHOWN = 10

/**
 * Holds what a release changes against its content before readers see it: every document has its page and files, withdrawn
 * ones have none, and search finds a known document. Links were followed when the pages were printed.
 * @throws Failure that lists what is wrong.
 */
export async function checkRelease(check: ReleaseCheck): Promise<void> {
  const problems = [...checkPages(check), ...checkDocuments(check), ...(await checkSearch(check))]
  if (problems.length > 0) throw checkFailure(problems)
}

function checkPages({ folder, store, prepared }: ReleaseCheck): string[] {
  const exists = (path: string) => existsSync(join(folder, fileOfPath(path)))
  const missing = prepared.printed.filter(({ path }) => !exists(path))
  const left = withdrawnPaths(store).filter(exists)
  return [
    ...missing.map(({ path }) => missingPage(path)),
    ...left.map((path) => `${path} heeft nog een pagina, terwijl het stuk van de site is gehaald.`),
  ]
}

function checkDocuments({ folder, prepared }: ReleaseCheck): string[] {
  const printed = new Set(prepared.printed.map(({ path }) => path))
  return prepared.changes.flatMap(({ after }) => {
    if (!after) return []
    const pages = pathsOfDocument(after).filter((path) => !printed.has(path))
    return [
      ...pages.filter((path) => !existsSync(join(folder, fileOfPath(path)))).map(missingPage),
      ...filesOfDocument(after)
        .filter(({ name }) => !existsSync(join(folder, mediaPath(name))))
        .map(({ name }) => `Het bestand ${name} ontbreekt.`),
    ]
  })
}

function missingPage(path: string): string {
  return `${path} heeft geen pagina, terwijl het stuk gepubliceerd is.`
}

/** Looks for documents by words of their text, as readers would; finding one of them proves the index. */
async function checkSearch({ folder, store, prepared }: ReleaseCheck): Promise<string[]> {
  const missed: string[] = []
  const fresh = firstListed(prepared.changes)
  for (const document of fresh.length > 0 ? fresh : newestListed(store, KNOWN_DOCUMENTS)) {
    const words = knownWords(document)
    if (words.length === 0) continue
    if (await searchFinds({ folder, path: documentPath(document), words })) return []
    missed.push(`Zoeken op "${words[0]}" vindt "${document.title}" niet.`)
  }
  return missed
}

function firstListed(changes: DocumentChange[]): ListedDocument[] {
  const found: ListedDocument[] = []
  for (const { after } of changes) {
    if (after && isListed(after)) found.push(after)
    if (found.length === KNOWN_DOCUMENTS) break
  }
  return found
}

function isListed(document: PublishedDocument): document is ListedDocument {
  return isListedKind(document.kind)
}

function checkFailure(problems: string[]): Failure {
  const shown = problems.slice(0, SHOWN).map((problem) => `- ${problem}`)
  const rest = problems.length > SHOWN ? [`- en nog ${problems.length - SHOWN}.`] : []
  return new Failure(
    `De nieuwe site is niet in orde en komt niet live:\n${[...shown, ...rest].join('\n')}\nDe huidige site is niet gewijzigd.`,
  )
}
