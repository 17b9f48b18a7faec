import { afterEach, beforeEach, expect, it } from 'vitest'
import { drawMoments } from './moments.ts'
import { Releaser } from './releaser.ts'
import {
  changeSomething,
  expectWholeEnd,
  makeSmallSite,
  type SmallSite,
  waitUntilSeen,
} from './small-site.ts'

const { times, random } = drawMoments(0.1, 'Releasers at once')
let site: SmallSite

beforeEach(async () => {
  site = await makeSmallSite()
})
afterEach(() => site?.remove())

it('leave each other alone: one works, and the others say so', async () => {
  const follower = new Releaser('follow', site.releaser)
  await follower.says(/✔ Site bijwerken/)
  const second = new Releaser('follow', site.releaser)
  expect(await second.end()).toBe(1)
  expect(second.talk).toContain('Oplaadpunt draait al met de map')
  for (let time = 1; time <= times; time += 1) {
    changeSomething(site, random)
    const others = [1, 2].map(() => new Releaser('release', site.releaser))
    for (const other of others) {
      const code = await other.end()
      if (code !== 0)
        expect(other.talk).toMatch(
          /Er wordt al een nieuwe site gemaakt voor deze map\. Wacht even en probeer het opnieuw\. De huidige site is niet gewijzigd\.\n$/,
        )
    }
  }
  await waitUntilSeen(site)
  await follower.kill()
  await expectWholeEnd(site)
}, 3_600_000)
