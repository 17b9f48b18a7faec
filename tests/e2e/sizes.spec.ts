import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageTypes } from '../setup/page-types.ts'
import { type ServedRelease, serveFixtures } from '../setup/served-release.ts'

/** HTML and CSS of a page fit in one round trip of the network. */
const ROUND_TRIP = 14 * 1024

let site: ServedRelease

beforeAll(async () => {
  site = await serveFixtures()
})
afterAll(() => site?.stop())

it.each(Object.entries(pageTypes()).filter(([name]) => name !== 'search'))(
  '%s fits in one round trip, styles included',
  async (_name, path) => {
    const html = await (await fetch(site.url + path)).text()
    expect(html).not.toMatch(/<link[^>]+stylesheet/)
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(ROUND_TRIP)
  },
)
