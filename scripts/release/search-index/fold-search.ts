import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startNode } from '../../child-process.ts'
import { compressFiles } from '../compress-files.ts'
import { buildIndex } from './build-index.ts'
import { FOLDED, foldedIndex, foldFolder } from './folded-index.ts'
import { livePages, PAGE_LIST, readCurrent } from './search-files.ts'
import { MAKER, scanPages, toPages } from './search-page.ts'

export type FoldTask = {
  /** A whole release; it may be an old one by the time that this is ready. */
  folder: string
  dataFolder: string
}

/** Lower than what makes releases and answers readers. */
const PRIORITY = 15

/**
 * Makes a main index of a release in a process of its own, which may take its time. The next release takes it, with what changed
 * since in a delta. Only to be called once at a time; a fold that was broken off is made again.
 */
export function foldSearch(task: FoldTask, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = startNode([fileURLToPath(import.meta.url), task.folder, task.dataFolder], {
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(signal && { signal }),
    })
    let problem = ''
    child.stderr?.on('data', (text) => {
      problem = `${problem}${text}`.slice(-2000)
    })
    child.once('error', reject)
    child.once('spawn', () => child.pid && setPriority(child.pid, PRIORITY))
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`Folding the search index stopped with code ${code}. ${problem}`))
    })
  })
}

async function fold({ folder, dataFolder }: FoldTask): Promise<void> {
  const root = foldFolder(dataFolder)
  mkdirSync(root, { recursive: true })
  for (const entry of readdirSync(root)) {
    if (entry.startsWith('making-')) rmSync(join(root, entry), { recursive: true, force: true })
  }
  const current = readCurrent(join(folder, 'pagefind'), MAKER)
  const pages = toPages(current ? livePages(folder, current) : scanPages(folder))
  if (pages.length === 0) return
  const task = { folder, pages, target: root, prefix: '', hasPrograms: true }
  const former = foldedIndex(dataFolder)?.name
  const { name } = await buildIndex(task)
  await compressFiles(join(root, name), readdirSync(join(root, name)).filter(isForReaders))
  const file = join(root, FOLDED)
  writeFileSync(`${file}.new`, JSON.stringify({ maker: MAKER, name }))
  renameSync(`${file}.new`, file)
  // A release may be taking the former one at this moment.
  const kept = [FOLDED, name, former]
  for (const entry of readdirSync(root)) {
    if (!kept.includes(entry)) rmSync(join(root, entry), { recursive: true, force: true })
  }
}

/** Whether readers load a file of an index; its folders hold what is packed already. */
function isForReaders(name: string): boolean {
  return name !== PAGE_LIST
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = '', dataFolder = ''] = process.argv
  await fold({ folder, dataFolder })
}
