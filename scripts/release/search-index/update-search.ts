import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Failure, reasonOf } from '../../failure.ts'
import { type BuiltIndex, buildIndex } from './build-index.ts'
import { compare, type Difference, goOn } from './difference.ts'
import { foldedIndex, takeFolded } from './folded-index.ts'
import {
  type CurrentSearch,
  idOfPage,
  livePages,
  readCurrent,
  type SearchFiles,
  writeSearchFiles,
} from './search-files.ts'
import { hashOfPage, type LivePages, MAKER, scanPages, toPages } from './search-page.ts'

export type SearchUpdate = {
  /** The release that is being made: all pages, and links to the former release's `pagefind/` if there is one. */
  folder: string
  /** Where a main index that was folded in the background is kept. */
  dataFolder: string
  /** Site paths whose pages were printed anew. */
  changed: string[]
  /** Site paths whose pages are gone. */
  removed: string[]
  /** All pages may differ: each is looked at. */
  isFull: boolean
}
export type SearchUpdated = {
  /** Files, by their names in the release folder. */
  written: string[]
  removed: string[]
  /** The delta has grown: time for foldSearch. */
  isFoldDue: boolean
}

/** Part of all pages that may stand in the delta before everything is indexed anew at once, and how many in any case. */
const MOST_DELTA = { part: 0.25, pages: 20 }
/** The same, before the main index is made anew in the background: each release indexes every page of the delta, at five milliseconds a page. */
const FOLD = { part: 0.0025, pages: 25 }

/** A site of up to so many pages has its index made anew when a page is withdrawn: its words must not linger in a file. */
const SMALL = 500

/** Makes search find the pages of a release and no others: changed pages go into a small index beside the main one. */
export async function updateSearch(update: SearchUpdate): Promise<SearchUpdated> {
  try {
    return await bringUpToDate(update)
  } catch (error) {
    if (error instanceof Failure || (error as NodeJS.ErrnoException).code) throw error
    throw new Failure(
      `De zoekindex kan niet worden gemaakt: ${reasonOf(error)} De huidige site is niet gewijzigd.`,
      { cause: error },
    )
  }
}

async function bringUpToDate(update: SearchUpdate): Promise<SearchUpdated> {
  const root = join(update.folder, 'pagefind')
  mkdirSync(root, { recursive: true })
  const before = readdirSync(root)
  const current = readCurrent(root, MAKER)
  const { main, difference } = stayWithMain(update, current) ?? (await chooseMain(update, current))
  const files =
    main && main.pages.length > 0
      ? await besideMain(update.folder, main, difference)
      : { maker: MAKER, stale: [] }
  writeSearchFiles(root, files)
  const isWithdrawn = update.removed.length > 0
  const former = isWithdrawn ? [] : [current?.files.main, current?.files.delta]
  const dropped = dropOthers(root, [files.main, files.delta, ...former])
  const removed = [...dropped, ...(main ? dropTexts(root, main, difference.gone) : [])]
  const added = readdirSync(root).filter((entry) => !before.includes(entry))
  const { gone, live } = difference
  return {
    written: ['pagefind/index.json', ...added.flatMap((entry) => filesIn(root, entry))],
    removed,
    isFoldDue: gone.length > 0 || differenceOf(files) > Math.max(FOLD.pages, live * FOLD.part),
  }
}

/** A main index, and what is beside it. */
type Choice = { main: BuiltIndex | undefined; difference: Difference }

/** Goes on with the index in use, by what the release changes alone; undefined when another one may be better. */
function stayWithMain(
  update: SearchUpdate,
  current: CurrentSearch | undefined,
): Choice | undefined {
  if (!current || update.isFull || foldedIndex(update.dataFolder, current.main.name))
    return undefined
  const difference = goOn(current, hashesOf(update))
  return isNear(difference) ? { main: current.main, difference } : undefined
}

/** The index nearest to all pages: the one in use or the one that was folded; a new one when neither is near. */
async function chooseMain(
  update: SearchUpdate,
  current: CurrentSearch | undefined,
): Promise<Choice> {
  const { folder, dataFolder, isFull } = update
  const live =
    current && !isFull ? applyChanges(livePages(folder, current), update) : scanPages(folder)
  const choose = (main: BuiltIndex) => ({ main, difference: compare(main, live) })
  if (live.size === 0)
    return { main: undefined, difference: { changed: [], stale: [], gone: [], live: 0 } }
  const root = join(folder, 'pagefind')
  const folded = foldedIndex(dataFolder, current?.main.name)
  const [nearest] = [folded, current?.main]
    .flatMap((index) => (index ? [choose(index)] : []))
    .sort((a, b) => a.difference.changed.length - b.difference.changed.length)
  if (nearest && isNear(nearest.difference)) {
    if (nearest.main === folded) takeFolded(dataFolder, nearest.main, root)
    return nearest
  }
  const task = { folder, pages: toPages(live), target: root, prefix: '', hasPrograms: true }
  return choose(await buildIndex(task))
}

/** Whether an index needn't be made anew at once. */
function isNear({ changed, gone, live }: Difference): boolean {
  if (live === 0) return false
  if (gone.length > 0 && live <= SMALL) return false
  return changed.length <= Math.max(MOST_DELTA.pages, live * MOST_DELTA.part)
}

function hashesOf({ folder, changed, removed }: SearchUpdate): Map<string, string | undefined> {
  return new Map([...changed, ...removed].map((path) => [path, hashOfPage(folder, path)]))
}

function applyChanges(live: LivePages, update: SearchUpdate): LivePages {
  for (const [path, hash] of hashesOf(update)) {
    if (hash === undefined) live.delete(path)
    else live.set(path, hash)
  }
  return live
}

async function besideMain(
  folder: string,
  main: BuiltIndex,
  { changed, stale }: Difference,
): Promise<SearchFiles> {
  const target = join(folder, 'pagefind')
  const delta =
    changed.length === 0
      ? undefined
      : await buildIndex({ folder, pages: changed, target, prefix: '_', hasPrograms: false })
  return {
    maker: MAKER,
    main: { name: main.name, pages: main.pages.length },
    ...(delta &&
      delta.pages.length > 0 && { delta: { name: delta.name, pages: delta.pages.length } }),
    stale: stale.map((number) => idOfPage('', number, main.pages.length)),
  }
}

function differenceOf({ delta, stale }: SearchFiles): number {
  return Math.max(delta?.pages ?? 0, stale.length)
}

/** Removes the texts of pages that were withdrawn, which no search shows any more. Answers the files that went. */
function dropTexts(root: string, { name, pages }: BuiltIndex, gone: number[]): string[] {
  const files = gone.map(
    (number) => `${name}/fragment/${idOfPage('', number, pages.length)}.pf_fragment`,
  )
  const present = files.filter((file) => existsSync(join(root, file)))
  for (const file of present) rmSync(join(root, file))
  return present.map((file) => `pagefind/${file}`)
}

/** Former indexes stay for one release, as readers have them open, but not when a page was withdrawn. Answers the files that went. */
function dropOthers(root: string, kept: ({ name: string } | undefined)[]): string[] {
  const names = new Set(['index.json', ...kept.flatMap((index) => index?.name ?? [])])
  const others = readdirSync(root).filter((entry) => !names.has(entry))
  const files = others.flatMap((entry) => filesIn(root, entry))
  for (const entry of others) rmSync(join(root, entry), { recursive: true, force: true })
  return files
}

/** Names in the release folder, of one entry of `pagefind/`. */
function filesIn(root: string, entry: string): string[] {
  if (!lstatSync(join(root, entry)).isDirectory()) return [`pagefind/${entry}`]
  return readdirSync(join(root, entry), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join('pagefind', relative(root, file.parentPath), file.name))
}
