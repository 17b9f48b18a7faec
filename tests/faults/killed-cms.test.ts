import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CmsClient } from '../contract/cms-client.ts'
import { type CmsProcess, FEED_KEY, startCms } from '../contract/cms-process.ts'
import { sqliteDatabase, type TestDatabase } from '../contract/test-database.ts'
import { SITE_URL } from '../release/installation.ts'
import { EditorialDesk } from './editorial-desk.ts'
import { drawMoments } from './moments.ts'
import { NetworkLine } from './network-line.ts'
import { Releaser, type ReleaserSettings, releaseOnce } from './releaser.ts'
import { sleepAtRandom } from './small-site.ts'
import { type Watch, watchSite } from './watch-site.ts'

/** About as long as it takes to save some documents and release them. */
const LONGEST_MS = 3000

const { times, random } = drawMoments(0.3, 'A CMS that is killed, with its releaser or without')
let database: TestDatabase
let dataFolder: string
let line: NetworkLine
let settings: ReleaserSettings
let cms: CmsProcess
let desk: EditorialDesk
let releaser: Releaser
let watch: Watch

beforeEach(async () => {
  database = sqliteDatabase()
  dataFolder = mkdtempSync(join(tmpdir(), 'oplaadpunt-faults-'))
  line = await NetworkLine.start()
  settings = { dataFolder, feedUrl: line.url, feedKey: FEED_KEY }
  await startTheCms()
  desk = await EditorialDesk.open(await CmsClient.firstUser(cms.address))
  const first = await releaseOnce(settings)
  expect(first.code, first.talk).toBe(0)
  watch = await watchSite(dataFolder, { siteUrl: SITE_URL, slugs: desk.ledger.slugs })
  releaser = new Releaser('follow', settings)
})
afterEach(async () => {
  await Promise.allSettled([watch?.stop(), releaser?.kill(), cms?.stop()])
  await line.stop()
  for (const folder of [dataFolder, database.folder]) rmSync(folder, { recursive: true })
})

it(`loses nothing when it is killed, ${times} times at a random moment`, async () => {
  for (let time = 1; time <= times; time += 1) {
    const editing = desk.changeSomeThings(cms.address, random)
    await sleepAtRandom(random, LONGEST_MS)
    const victim = random.pick(['cms', 'releaser', 'both'] as const)
    const isCmsHit = victim !== 'releaser'
    await Promise.all([isCmsHit && cms.kill(), victim !== 'cms' && releaser.kill()])
    await editing
    if (isCmsHit) await startTheCms()
    if (victim !== 'cms') releaser = new Releaser('follow', settings)
  }
  await releaser.kill()
  const { code, talk } = await releaseOnce(settings)
  expect(code, talk).toBe(0)
  expect(await desk.problemsAtEnd(cms.address, join(dataFolder, 'releases/current'))).toEqual([])
  await watch.expectAllWell(desk.ledger)
}, 3_600_000)

/** Each start has another port; the releaser finds it at one address. */
async function startTheCms(): Promise<void> {
  cms = await startCms(database)
  line.target = cms.address
}
