import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Random } from '../bench/corpus/random.ts'
import { drawMoments } from './moments.ts'
import { releaseOnce } from './releaser.ts'
import {
  changeSomething,
  expectWholeEnd,
  expectWholeNow,
  makeSmallSite,
  type SmallSite,
} from './small-site.ts'

const STORES = ['content.sqlite', 'press.sqlite'] as const
const { times, random } = drawMoments(0.2, 'A store that is damaged')
let site: SmallSite

beforeEach(async () => {
  site = await makeSmallSite()
})
afterEach(() => site?.remove())

it(`is made anew when it is damaged, ${times} times at a random place`, async () => {
  for (let time = 1; time <= times; time += 1) {
    const store = STORES[time % STORES.length] as (typeof STORES)[number]
    const damage = random.pick([changeBytes, cutOff, blankPage])
    const told = damage(join(site.installation.dataFolder, store), random)
    changeSomething(site, random)
    const { code, talk } = await releaseOnce(site.releaser)
    expect(code, `${store}: ${told}\n${talk}`).toBe(0)
    expectWholeNow(site, `${store}: ${told}`)
  }
  await expectWholeEnd(site)
}, 3_600_000)

function changeBytes(path: string, random: Random): string {
  const bytes = readFileSync(path)
  const places = Array.from({ length: random.between(1, 8) }, () =>
    random.between(0, bytes.length - 1),
  )
  for (const place of places) bytes[place] = (bytes[place] ?? 0) ^ random.between(1, 255)
  writeFileSync(path, bytes)
  return `other bytes at ${places}`
}

function cutOff(path: string, random: Random): string {
  const length = random.between(0, readFileSync(path).length)
  truncateSync(path, length)
  return `cut off at ${length}`
}

/** What a disk may do with a sector that it can't read. */
function blankPage(path: string, random: Random): string {
  const bytes = readFileSync(path)
  const start = random.between(0, Math.floor(bytes.length / 4096) - 1) * 4096
  bytes.fill(0, start, start + 4096)
  writeFileSync(path, bytes)
  return `zeroes from ${start}`
}
