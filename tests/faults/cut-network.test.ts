import { afterEach, beforeEach, expect, it } from 'vitest'
import { drawMoments } from './moments.ts'
import { NetworkLine } from './network-line.ts'
import { Releaser, releaseOnce } from './releaser.ts'
import {
  changeSomething,
  expectWholeEnd,
  makeSmallSite,
  type SmallSite,
  sleepAtRandom,
  waitUntilSeen,
} from './small-site.ts'

/** More than a releaser of a small site reads at a time. */
const MOST_BYTES = 4000

const { times, random } = drawMoments(0.1, 'A network that is cut')
let site: SmallSite
let line: NetworkLine

beforeEach(async () => {
  site = await makeSmallSite()
  line = await NetworkLine.start(site.installation.feed.url)
})
afterEach(async () => {
  await site.remove()
  await line.stop()
})

it(`changes nothing when it is cut at a random byte, ${times} times, and says what to do`, async () => {
  const releaser = { ...site.releaser, feedUrl: line.url }
  for (let time = 1; time <= times; time += 1) {
    changeSomething(site, random)
    line.breaksAfter = random.between(0, MOST_BYTES)
    const before = site.installation.current()
    const { code, talk } = await releaseOnce(releaser)
    line.breaksAfter = undefined
    // With enough bytes the whole feed came through.
    if (code === 0) continue
    expect(talk).toMatch(
      /Het CMS op \S+ is niet te bereiken: .*\. Start het CMS \(npm start\) of controleer FEED_URL\. De huidige site is niet gewijzigd\.\n$/,
    )
    expect(site.installation.current()).toBe(before)
  }
  await expectWholeEnd(site)
}, 3_600_000)

it(`keeps a follower going when it is cut ${times} times`, async () => {
  const follower = new Releaser('follow', { ...site.releaser, feedUrl: line.url })
  try {
    for (let time = 1; time <= times; time += 1) {
      line.target = undefined
      line.cut()
      changeSomething(site, random)
      await sleepAtRandom(random, 500)
      line.target = site.installation.feed.url
      await sleepAtRandom(random, 500)
    }
    await waitUntilSeen(site)
  } finally {
    await follower.kill()
  }
  await expectWholeEnd(site)
}, 3_600_000)
