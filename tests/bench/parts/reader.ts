import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../../setup/browser.ts'
import { type Bench, inFolder } from '../bench.ts'
import { HOUSE } from '../house.ts'
import { Installation } from '../releaser/installation.ts'
import { stagedRelease } from '../releaser/staged-release.ts'
import { type Measured, ofRuns, type Results } from '../results.ts'
import { pagefindOver } from '../rivals/pagefind.ts'
import { wireSize } from '../search/wire-size.ts'
import { timeProcess } from '../timing/time-process.ts'
import { compileTemplates } from './press.ts'
import { serve } from './search.ts'

const FOLD = join(HOUSE, 'scripts/release/search-index/fold-search.ts')
const RESULT = '[data-search=results] a'
/** As a phone of some years ago. */
const SLOWER = 4
/** Parts of all pages on which the words are that are asked for. */
const SHARES = [0.1, 0.01]
const ASKED_AGAIN = 5

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
  const words = chooseWords(join(folder, 'search'), bench.corpus.length)
  const site = await serve(installation)
  const browser = await startBrowser()
  const bytes: number[] = []
  const seconds: number[] = []
  try {
    for (const query of [...words, words.join(' ')]) {
      bench.say(`a reader asks for "${query}"`)
      const asked = await askAsReader(browser, new URL('zoeken/', site.url).href, query)
      bytes.push(asked.bytes)
      seconds.push(...asked.seconds)
    }
  } finally {
    await browser.close()
    site.stop()
  }
  return [
    { id: 'first', title: 'A reader, what a first query loads until it shows results', bytes },
    { id: 'again', title: `A reader, a query asked again, ${SLOWER} times slower`, seconds },
  ]
}

/** Words that stand on about these parts of the pages. */
function chooseWords(root: string, pages: number): string[] {
  const { name } = JSON.parse(readFileSync(join(root, 'folded.json'), 'utf8'))
  const lines = readFileSync(join(root, name, 'words.txt'), 'utf8')
    .trim()
    .split('\n')
  const known = lines.map((line) => line.split(' ')).filter(([word = '']) => word.length > 5)
  return SHARES.map((share) => {
    const distance = ([, count]: string[]) => Math.abs(Number(count) - pages * share)
    return known.reduce((best, each) => (distance(each) < distance(best) ? each : best))[0] ?? ''
  })
}

async function askAsReader(browser: Browser, address: string, query: string) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'networkidle' })
    const loaded: Promise<number>[] = []
    page.on('response', (response) => loaded.push(response.body().then(wireSize)))
    await page.fill('#zoekveld', query)
    await page.press('#zoekveld', 'Enter')
    await page.locator(RESULT).first().waitFor()
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(loaded)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const seconds: number[] = []
    for (let i = 0; i < ASKED_AGAIN; i += 1) {
      await timeQuery(page, OTHER_QUERY)
      seconds.push((await timeQuery(page, query)) / 1000)
    }
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), seconds }
  } finally {
    await context.close()
  }
}

/** Asked in between, so that the page has something else to show. */
const OTHER_QUERY = 'zzzzqqqq'

/** Milliseconds from the reader's key until the number of results is told. */
function timeQuery(page: Page, query: string): Promise<number> {
  return page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('#zoekveld')
    const status = document.querySelector('[data-search=status]')
    if (!field?.form || !status) throw new Error('no search form')
    const { form } = field
    return new Promise<number>((resolve) => {
      const start = performance.now()
      const seen = () => {
        if (/zoeken/i.test(status.textContent ?? '')) return
        watch.disconnect()
        resolve(performance.now() - start)
      }
      const watch = new MutationObserver(seen)
      watch.observe(status, { childList: true, characterData: true, subtree: true })
      field.value = text
      form.requestSubmit()
    })
  }, query)
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
}
