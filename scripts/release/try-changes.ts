import { mkdirSync, rmSync } from 'node:fs'
import { pathsOfDocument } from 'content-models'
import { type DocumentChange, type PendingChange, touchedTags } from 'site/content-store'
import type { PressBundle } from 'site/press'
import { Failure } from '../failure.ts'
import type { Report } from '../progress.ts'
import { applyChanges } from './apply-changes.ts'
import type { Hold } from './choose-changes.ts'
import { chooseAllPages, choosePages, type PageChoice } from './choose-pages.ts'
import { chooseWithFacts } from './choose-with-facts.ts'
import { type Blame, type FaultyPage, findCulprits, holdFor } from './find-culprits.ts'
import { isolateCulprit } from './isolate-culprit.ts'
import { type BrokenLink, LinkLedger } from './link-ledger.ts'
import { knownHash, type PrintedPage, pagesLinkingTo } from './page-memory.ts'
import { placeAllFiles, placeFilesOf } from './place-files.ts'
import type { Press } from './press-store.ts'
import { fileOfPath, printPages } from './print-pages.ts'
import { ReleaseFiles } from './release-files.ts'

/** What is needed to make the files of a release. */
export type Attempt = {
  press: Press
  bundle: PressBundle
  /** Folder with the files that templates bring, such as fonts and scripts. */
  clientFolder: string
  siteUrl: string
  day: string
  /** The folder being made: empty, or a copy of the base when `isFull` is false. */
  folder: string
  /** The folder of the release from which this one differs. */
  base: string | undefined
  isFull: boolean
  /** Tags of pages to print beside those that changes touch. */
  touched: Iterable<string>
}

/** The files of a release, and what they bring. */
export type Prepared = {
  files: ReleaseFiles
  taken: PendingChange[]
  changes: DocumentChange[]
  holds: Map<string, Hold>
  printed: PrintedPage[]
  /** Paths of pages whose bytes are new, and of those that left. */
  changedPaths: string[]
  removedPaths: string[]
  /** Links that lead nowhere but hold nothing up. */
  doubtful: BrokenLink[]
  /** Promises of editors about searching that the release breaks: sentences. */
  brokenPromises: string[]
}

/**
 * Prints what changes; a document that makes a page faulty is held back, and the rest tried again, until all pages are sound.
 * Runs within a transaction: the store ends up with the documents that the release shows.
 * @throws Failure when a page is faulty and no change can be blamed for it.
 */
export async function tryChanges(attempt: Attempt, report: Report): Promise<Prepared> {
  const faults = new Map<string, Hold>()
  let files = new ReleaseFiles(attempt.folder, attempt.base)
  for (;;) {
    const tried = await tryOnce(attempt, { files, faults }, report)
    const blame = findCulprits(attempt.press, tried.changes, tried.faulty)
    if (blame.unexplained.length > 0) throw pagesFailure(blame.unexplained)
    if (blame.holds.size === 0 && !blame.shared) return { ...tried, files }
    attempt.press.database.exec('ROLLBACK TO attempt; RELEASE attempt')
    const holds = blame.shared ? await holdCulprit(attempt, tried, blame.shared) : blame.holds
    for (const [id, hold] of holds) faults.set(id, hold)
    files = startAgain(attempt, files)
  }
}

/** Of a dead link on a page that shows many, all that it shows anew are to blame: who is it can't be told by printing. */
async function holdCulprit(
  attempt: Attempt,
  { taken }: Tried,
  { page, suspects }: NonNullable<Blame['shared']>,
): Promise<Map<string, Hold>> {
  if (page.reason === 'broken-link') return holdFor(suspects, page)
  return holdFor([await isolateCulprit(attempt, { path: page.path, taken, suspects })], page)
}

type Tried = Omit<Prepared, 'files'> & { faulty: FaultyPage[] }

async function tryOnce(
  attempt: Attempt,
  { files, faults }: { files: ReleaseFiles; faults: ReadonlyMap<string, Hold> },
  report: Report,
): Promise<Tried> {
  const { press } = attempt
  press.database.exec('SAVEPOINT attempt')
  const { take, holds } = chooseWithFacts(press.store, faults)
  const changes = applyChanges(press, take)
  const choice = choose(attempt, changes)
  const { faulty, ...pages } = await fillFolder(attempt, { files, choice, changes }, report)
  return { taken: take, changes, holds, faulty, brokenPromises: [], ...pages }
}

function choose(attempt: Attempt, changes: DocumentChange[]): PageChoice {
  const { press, isFull } = attempt
  if (isFull) return chooseAllPages(press)
  const touched = new Set([...touchedTags(press.store, changes), ...attempt.touched])
  return choosePages(press, changes, touched)
}

type Filling = { files: ReleaseFiles; choice: PageChoice; changes: DocumentChange[] }
type Filled = Pick<Prepared, 'printed' | 'changedPaths' | 'removedPaths' | 'doubtful'> & {
  faulty: FaultyPage[]
}

async function fillFolder(
  attempt: Attempt,
  { files, choice, changes }: Filling,
  report: Report,
): Promise<Filled> {
  const { press, siteUrl, isFull } = attempt
  if (isFull) placeAllFiles(attempt, files)
  else placeFilesOf(press.store, changes, files)
  const ledger = new LinkLedger(siteUrl)
  const printed: PrintedPage[] = []
  const changedPaths: string[] = []
  const job = { ...attempt, store: press.store, paths: choice.print }
  const faults = await printPages(
    job,
    ({ path, bytes, hash, tags }) => {
      const isHtml = fileOfPath(path).endsWith('.html')
      const typedLinks = isHtml ? ledger.note(path, new TextDecoder().decode(bytes)) : []
      printed.push({ path, hash, tags, typedLinks, isOverview: choice.overviews.has(path) })
      if (!isFull && knownHash(press, path) === hash) return
      files.write(fileOfPath(path), bytes)
      changedPaths.push(path)
    },
    report,
  )
  for (const path of choice.remove) files.remove(fileOfPath(path))
  report('links')
  const links = ledger.findBroken(attempt.folder)
  const fatal = links.filter(isFatal(changes))
  return {
    printed,
    changedPaths,
    removedPaths: choice.remove,
    faulty: [...faults.map(unprintable), ...fatal.map(brokenLink)],
    doubtful: [...links.filter((link) => !fatal.includes(link)), ...leftBehind(press, choice)],
  }
}

function startAgain(attempt: Attempt, files: ReleaseFiles): ReleaseFiles {
  if (attempt.isFull) {
    rmSync(attempt.folder, { recursive: true })
    mkdirSync(attempt.folder)
  } else for (const name of [...files.written, ...files.removed]) files.restore(name)
  return new ReleaseFiles(attempt.folder, attempt.base)
}

/** Addresses that editors typed once, on pages that stay as they are, of pages that leave now. */
function leftBehind(press: Press, { print, remove }: PageChoice): BrokenLink[] {
  const others = new Set([...print, ...remove])
  return remove.flatMap((address) =>
    pagesLinkingTo(press, address)
      .filter((path) => !others.has(path))
      .map((path) => ({ path, address, isTyped: true, isAnchor: false })),
  )
}

/** A dead link is the fault of a template, or of the document that just came with it; an older text only gets a warning. */
function isFatal(changes: DocumentChange[]): (link: BrokenLink) => boolean {
  let fresh: Set<string> | undefined
  const isFresh = (path: string) => {
    fresh ??= new Set(changes.flatMap(({ after }) => (after ? pathsOfDocument(after) : [])))
    return fresh.has(path)
  }
  return ({ isTyped, isAnchor, path }) => !isAnchor && (!isTyped || isFresh(path))
}

function unprintable({ path, reason }: { path: string; reason: string }): FaultyPage {
  const problem = `De pagina ${path} kan niet worden gemaakt: ${reason}. Verander wat er het laatst bij kwam in dit stuk, of haal het van de site, en publiceer opnieuw.`
  return { path, reason: 'unprintable', problem }
}

function brokenLink({ path, address }: BrokenLink): FaultyPage {
  const problem = `De link ${address} leidt nergens heen. Verbeter de link of haal hem weg, en publiceer opnieuw.`
  return { path, reason: 'broken-link', problem }
}

const SHOWN = 10

function pagesFailure(pages: FaultyPage[]): Failure {
  const shown = pages.slice(0, SHOWN).map(({ path, problem }) => `- ${path}: ${problem}`)
  const rest = pages.length > SHOWN ? [`- en nog ${pages.length - SHOWN}.`] : []
  return new Failure(
    `De nieuwe site is niet in orde en komt niet live:\n${[...shown, ...rest].join('\n')}\nDe huidige site is niet gewijzigd.`,
  )
}
