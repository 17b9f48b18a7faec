import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Article, PublishedDocument } from 'content-models'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fixtureDocuments } from './fake-feed.ts'
import { article, type Installation, makeInstallation } from './installation.ts'
import { ContentWalk } from './walk/content-walk.ts'
import { printEverything } from './walk/print-everything.ts'

const STEPS = Number(process.env.WALK_STEPS ?? 40)
const SEED = Number(process.env.WALK_SEED ?? Math.floor(Math.random() * 1e9))

/** What differs between releases of the same content for a reason: search has tests of its own, hosts hear of every former address. */
const ASIDE = /^(pagefind\/|\.hosting\/|_headers$)|\.(br|gz)$/

let installation: Installation
let walk: ContentWalk

beforeEach(async () => {
  const documents = startingDocuments()
  installation = await makeInstallation(documents)
  walk = new ContentWalk(installation.feed, documents, SEED)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await installation.remove()
})

/** Enough articles for numbered pages, and some of every other kind. */
function startingDocuments(): PublishedDocument[] {
  const documents = fixtureDocuments()
  const articles = documents.filter(({ kind }) => kind === 'article')
  const more = articles.slice(0, 20).map((article, index) => ({
    ...article,
    id: `meer-${index}`,
    slug: `meer-${index}`,
    publishedAt: `2025-0${1 + (index % 9)}-11T10:00:00.000Z`,
  }))
  const others = documents.filter(
    ({ kind }, index) => kind !== 'article' && (index % 2 || kind === 'fact'),
  )
  return [...articles, ...more, ...others]
}

describe(`a release after any change (seed ${SEED})`, () => {
  it(`has the same files as one that is printed as a whole, ${STEPS} times`, {
    timeout: STEPS * 20_000,
  }, async () => {
    await installation.release()
    for (let step = 1; step <= STEPS; step += 1) {
      const day = walk.passDays()
      vi.stubEnv('SITE_DAY', day)
      const what = `${walk.step()} on ${day}`
      await installation.release()
      if (step % 7 === 0) await installation.tidy()
      expect(await differences(), `step ${step}: ${what}`).toEqual([])
    }
  })

  it.each(['document', 'slice', 'kind', 'listed', 'until'])(
    'differs when pages forget what they depend on (%s)',
    { timeout: 200_000 },
    async (name) => {
      await installation.release()
      for (let step = 1; step <= 40; step += 1) {
        forgetTags(name)
        if (name === 'until') vi.stubEnv('SITE_DAY', walk.passDays())
        if (name === 'kind') changeTerms(step % 2 ? 'withdraw' : 'publish')
        else walk.step()
        await installation.release().catch(() => undefined)
        if ((await differences()).length > 0) return
      }
      throw new Error(`Nothing depends on the tags ${name}.`)
    },
  )
})

it('divides a letter of the A–Z when it gets too long, and joins it again', {
  timeout: 300_000,
}, async () => {
  const { feed } = installation
  const buses = Array.from({ length: 310 }, (_, number) => ({
    ...article(`bus-${number}`, 'Een bus rijdt.'),
    title: `Bus ${number % 2 ? 'naar' : 'van'} dorp ${number}`,
  }))
  const [first, ...others] = buses as [Article, ...Article[]]
  for (const bus of buses) feed.publish(bus)
  await installation.release()
  const page = (name: string) => `zoeken/a-z/${name}/index.html`
  const current = (name: string) =>
    existsSync(join(installation.dataFolder, 'releases/current', page(name)))
  expect(['b', 'b-bus-n', 'b-bus-v'].map(current)).toEqual([true, true, true])
  const steps = [
    () => feed.publish({ ...first, title: 'Bus in dorp 0' }),
    () => feed.publish({ ...first, title: 'Bus' }),
    () => feed.publish({ ...first, title: 'Op de bus' }),
    () => others.slice(0, 12).forEach((bus) => void feed.withdraw(bus)),
  ]
  for (const [step, change] of steps.entries()) {
    change()
    await installation.release()
    expect(await differences(), `step ${step}`).toEqual([])
  }
  expect(['b', 'b-bus-n', 'b-bus-v'].map(current)).toEqual([true, false, false])
})

/** What texts link to by itself: a walk seldom brings a term that stands in a text, and doesn't stand there yet. */
function changeTerms(how: 'withdraw' | 'publish'): void {
  for (const document of startingDocuments()) {
    if (document.kind === 'term') installation.feed[how](document)
  }
}

async function differences(): Promise<string[]> {
  const expected = await printEverything(installation.dataFolder)
  const found = filesIn(join(installation.dataFolder, 'releases/current'))
  const names = new Set([...expected.keys(), ...found.keys()])
  return [...names].filter((name) => !isSame(expected.get(name), found.get(name))).sort()
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0
}

function filesIn(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  const pages = names.filter((name) => !ASIDE.test(name))
  return new Map(pages.map((name) => [name, readFileSync(join(folder, name))]))
}

function forgetTags(name: string): void {
  const database = new DatabaseSync(join(installation.dataFolder, 'press.sqlite'))
  // Both places where they stand: a difference between the two is taken for damage.
  database.exec(`DELETE FROM page_tags WHERE tag LIKE '${name}%';
    UPDATE pages SET tags = (SELECT json_group_array(value) FROM json_each(pages.tags) WHERE value NOT LIKE '${name}%')`)
  database.close()
}
