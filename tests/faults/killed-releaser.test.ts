import { afterEach, beforeEach, it } from 'vitest'
import { drawMoments } from './moments.ts'
import { Releaser, releaseOnce } from './releaser.ts'
import {
  changeSomething,
  expectWholeEnd,
  makeSmallSite,
  type SmallSite,
  sleepAtRandom,
} from './small-site.ts'

const { times, random } = drawMoments(0.7, 'A releaser that is killed')
let site: SmallSite

beforeEach(async () => {
  site = await makeSmallSite()
})
afterEach(() => site?.remove())

it(`leaves a whole site when it is killed, ${times} times at a random moment`, async () => {
  const duration = await timeRelease()
  for (let time = 1; time <= times; time += 1) {
    const command = random.pick(['release', 'follow'] as const)
    const releaser = new Releaser(command, site.releaser)
    changeSomething(site, random)
    // Half of the followers die while they start, the others at something that is published after that.
    if (command === 'follow' && random.between(0, 1)) {
      await releaser.says(/✔ Site bijwerken/)
      changeSomething(site, random)
    }
    await sleepAtRandom(random, duration)
    await releaser.kill()
  }
  await expectWholeEnd(site)
}, 3_600_000)

async function timeRelease(): Promise<number> {
  changeSomething(site, random)
  const start = performance.now()
  await releaseOnce(site.releaser)
  return performance.now() - start
}
