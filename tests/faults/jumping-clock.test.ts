import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { drawMoments } from './moments.ts'
import { clockShift, releaseOnce } from './releaser.ts'
import {
  changeSomething,
  expectWholeEnd,
  expectWholeNow,
  makeSmallSite,
  type SmallSite,
} from './small-site.ts'

const DAY_MS = 86_400_000

const { times, random } = drawMoments(0.1, 'A clock that jumps')
let site: SmallSite

beforeEach(async () => {
  site = await makeSmallSite()
})
afterEach(() => site?.remove())

it(`has each release show what was published last, after ${times} jumps forward and back`, async () => {
  for (let time = 1; time <= times; time += 1) {
    const shift = random.between(-400, 400) * DAY_MS
    const before = Number(site.installation.current())
    changeSomething(site, random)
    const { code, talk } = await releaseOnce({ ...site.releaser, variables: clockShift(shift) })
    expect(code, talk).toBe(0)
    expectWholeNow(site, `with a clock ${shift / DAY_MS} days away`)
    expect(Number(site.installation.current())).toBe(before + 1)
    expect(Math.abs(createdAt() - Date.now() - shift)).toBeLessThan(DAY_MS)
  }
  await expectWholeEnd(site)
}, 3_600_000)

/** When the release says that it was made: shows that the clock was another. */
function createdAt(): number {
  const { dataFolder, current } = site.installation
  const manifest = readFileSync(join(dataFolder, 'releases', `${current()}.json`), 'utf8')
  return Date.parse(JSON.parse(manifest).createdAt)
}
