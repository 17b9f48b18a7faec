import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compressFiles } from 'scripts/compress-files'
import { startBrowser } from '../../setup/browser.ts'
import { type Bench, inFolder } from '../bench.ts'
import { HOUSE } from '../house.ts'
import { Installation } from '../releaser/installation.ts'
import { stagedRelease } from '../releaser/staged-release.ts'
import { type Measured, ofRuns, type Results } from '../results.ts'
import { pagefindOver } from '../rivals/pagefind.ts'
import { type Asked, askAsReader, SLOWER } from '../search/ask-as-reader.ts'
import { readerQueries } from '../search/reader-queries.ts'
import { timeProcess } from '../timing/time-process.ts'
import { compileTemplates } from './press.ts'
import { serve } from './search.ts'

const FOLD = join(HOUSE, 'scripts/release/search-index/fold-search.ts')

/** What search costs a reader and the machine that indexes, over all documents, and Pagefind over the same pages. */
export function measureReader(bench: Bench): Promise<Results> {
  return inFolder('reader', async (folder) => {
    await compileTemplates(bench, folder)
    const installation = await Installation.start(bench.corpus, join(folder, 'data'))
    try {
      bench.say('a first release for readers')
      await stagedRelease(installation.settings)
      const indexing = await measureIndexing(installation, folder, bench)
      const asking = await measureAsking(installation, folder, bench)
      return { measured: [...indexing, ...asking], skipped: [] }
    } finally {
      await installation.stop()
    }
  })
}

async function measureIndexing(
  installation: Installation,
  folder: string,
  bench: Bench,
): Promise<Measured[]> {
  bench.say('indexing everything')
  const args = ['--disable-warning=ExperimentalWarning', FOLD, installation.current, folder]
  const ours = await timeProcess({ program: process.execPath, args, cwd: HOUSE })
  bench.say('Pagefind over the same pages')
  const stock = join(folder, 'pagefind')
  const theirs = await pagefindOver(installation.current, stock)
  return [
    {
      ...ofRuns('reindex', 'Oplaadpunt, indexing every page', [ours]),
      bytes: [bytesIn(join(folder, 'search'))],
    },
    {
      ...ofRuns('pagefind-pages', 'Pagefind 1.6.0 over the same pages', [theirs]),
      bytes: [bytesIn(stock)],
    },
  ]
}

async function measureAsking(
  installation: Installation,
  folder: string,
  bench: Bench,
): Promise<Measured[]> {
  const root = join(folder, 'search')
  const { name } = JSON.parse(readFileSync(join(root, 'folded.json'), 'utf8'))
  const queries = readerQueries(join(root, name), bench.corpus.length)
  await compressFiles(installation.current, filesOfSearch(installation.current))
  const site = await serve(installation)
  const browser = await startBrowser()
  const asked: Asked[] = []
  const measured: Measured[] = []
  try {
    for (const { about, query } of queries) {
      bench.say(`a reader asks ${about}: "${query}"`)
      const cost = await askAsReader(browser, new URL('zoeken/', site.url).href, query)
      asked.push(cost)
      measured.push(ofQuery(about, cost))
    }
  } finally {
    await browser.close()
    site.stop()
  }
  const seconds = asked.flatMap((cost) => cost.seconds)
  const bytes = asked.map((cost) => cost.bytes)
  return [
    { id: 'first', title: 'A reader, what a first query loads until it shows results', bytes },
    { id: 'again', title: `A reader, a query asked again, ${SLOWER} times slower`, seconds },
    ...measured,
  ]
}

/** What a releaser compresses first when it has the time; nobody loads the pages themselves here. */
function filesOfSearch(release: string): string[] {
  const root = join(release, 'pagefind')
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
  return files
    .filter((file) => file.isFile())
    .map((file) => relative(release, join(file.parentPath, file.name)))
}

function ofQuery(about: string, { bytes, firstSeconds, seconds }: Asked): Measured {
  const note = `${Math.round(bytes / 1000)} kB; the first time ${Math.round(firstSeconds * 1000)} ms`
  return { id: `again-${about}`, title: `— ${about}, again`, seconds, note }
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
}
