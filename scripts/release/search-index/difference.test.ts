import { expect, it } from 'vitest'
import { compare, type Difference, goOn } from './difference.ts'
import { type CurrentSearch, idOfPage, type SearchFiles } from './search-files.ts'
import { MAKER } from './search-page.ts'

const PAGES = 50
const main = {
  name: 'main',
  pages: Array.from({ length: PAGES }, (_, n) => ({ path: `/${n}/`, hash: '0' })),
  silent: [{ path: '/stil/', hash: '0' }],
}

/** What the next release reads of an index with this beside it. */
function written({ changed, stale }: Difference): CurrentSearch {
  const files: SearchFiles = {
    maker: MAKER,
    stale: stale.map((number) => idOfPage('', number, PAGES)),
  }
  return { files, main, delta: { name: 'delta', pages: changed, silent: [] } }
}

it('is the same by what releases change, one after another, as by all pages', () => {
  const live = new Map([...main.pages, ...main.silent].map(({ path, hash }) => [path, hash]))
  let difference = compare(main, live)
  expect(difference).toEqual({ changed: [], stale: [], gone: [], live: PAGES + 1 })
  let random = 20261127
  const below = (limit: number) => {
    random = (random * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((random / 2 ** 31) * limit)
  }
  for (let step = 0; step < 200; step += 1) {
    const changes = new Map<string, string | undefined>()
    for (let change = below(4); change >= 0; change -= 1) {
      // Also pages that the main index lacks, and versions that it has.
      changes.set(`/${below(PAGES + 5)}/`, ['0', '1', '2', undefined][below(4)])
    }
    for (const [path, hash] of changes) {
      if (hash === undefined) live.delete(path)
      else live.set(path, hash)
    }
    difference = goOn(written(difference), changes)
    expect(difference).toEqual(compare(main, live))
  }
  expect(difference.changed.length).toBeGreaterThan(0)
  expect(difference.gone.length).toBeGreaterThan(0)
})
