import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PublishedDocument } from 'content-models'
import { searchFinds } from 'scripts/search-index'
import { expect } from 'vitest'
import type { Random } from '../bench/corpus/random.ts'
import { FEED_KEY, fixtureDocuments } from '../release/fake-feed.ts'
import { article, type Installation, makeInstallation, SITE_URL } from '../release/installation.ts'
import { Ledger, readNumber, type Sighting, wordsOf } from './ledger.ts'
import { type ReleaserSettings, releaseOnce } from './releaser.ts'
import { type Watch, watchSite } from './watch-site.ts'

const SLUGS = ['egel', 'mees', 'das', 'uil']

/** A site of few pages, so that a release takes little time, with a reader who looks at it all the time. */
export type SmallSite = {
  installation: Installation
  releaser: ReleaserSettings
  ledger: Ledger
  watch: Watch
  remove(): Promise<void>
}

/** Makes the first release of a small site, and begins to read it. */
export async function makeSmallSite(): Promise<SmallSite> {
  const installation = await makeInstallation([...ofKind('fact'), ...fewDocuments()])
  const { dataFolder, feed } = installation
  const releaser = { dataFolder, feedUrl: feed.url, feedKey: FEED_KEY }
  const first = await releaseOnce(releaser)
  expect(first.code, first.talk).toBe(0)
  const watch = await watchSite(dataFolder, { siteUrl: SITE_URL, slugs: SLUGS })
  const remove = async () => {
    await watch.stop()
    await installation.remove()
  }
  return { installation, releaser, ledger: new Ledger(SLUGS), watch, remove }
}

/** Publishes or withdraws one of the watched documents, in the feed. */
export function changeSomething({ installation, ledger }: SmallSite, random: Random): void {
  const slug = random.pick(SLUGS)
  const isWithdrawal = ledger.isPublished(slug) && random.between(1, 3) === 1
  const at = ledger.begin(slug, isWithdrawal ? 'withdrawn' : 'published')
  const document = article(slug, wordsOf(slug, at))
  if (isWithdrawal) installation.feed.withdraw(document)
  else installation.feed.publish(document)
  ledger.confirm(slug, at)
}

/** Makes a last release without faults, and looks whether everything published is there, and nothing else. */
export async function expectWholeEnd(site: SmallSite): Promise<void> {
  const { code, talk } = await releaseOnce(site.releaser)
  expect(code, talk).toBe(0)
  expectWholeNow(site, 'at the end')
  for (const slug of SLUGS) await expectFoundIfPublished(site, slug)
  expectNoLeftovers(join(site.installation.dataFolder, 'releases'))
  await site.watch.expectAllWell(site.ledger)
}

/** Looks whether readers see everything that was published until now, and nothing else. */
export function expectWholeNow({ installation, ledger }: SmallSite, when: string): void {
  const problems = SLUGS.flatMap((slug) => ledger.problemsAtEnd(slug, seen(installation, slug)))
  expect(problems, when).toEqual([])
  for (const { slug } of fewDocuments())
    expect(installation.exists(`kennisbank/${slug}/index.html`), when).toBe(true)
}

/** Waits until readers see what was published last. */
export async function waitUntilSeen({ installation, ledger }: SmallSite): Promise<void> {
  const isSeen = (slug: string) => ledger.problemsAtEnd(slug, seen(installation, slug)).length === 0
  while (!SLUGS.every(isSeen)) await sleep(100)
}

/** Waits a part of a second that only the draws know. */
export function sleepAtRandom(random: Random, longest: number): Promise<void> {
  return sleep(random.between(0, Math.round(longest)))
}

function fewDocuments(): PublishedDocument[] {
  const articles = ofKind('article').slice(0, 3)
  return articles.map((document) => ({ ...document, related: [] }) as PublishedDocument)
}

function ofKind(kind: PublishedDocument['kind']): PublishedDocument[] {
  return fixtureDocuments().filter((document) => document.kind === kind)
}

function seen({ read }: Installation, slug: string): Sighting {
  const page = read(`kennisbank/${slug}/index.html`)
  return page === undefined ? 'absent' : (readNumber(slug, page) ?? 'absent')
}

async function expectFoundIfPublished(
  { installation, ledger }: SmallSite,
  slug: string,
): Promise<void> {
  const folder = join(installation.dataFolder, 'releases', installation.current())
  const found = await searchFinds({ folder, path: `/kennisbank/${slug}/`, words: [slug] })
  expect(found, `search finds ${slug}`).toBe(ledger.isPublished(slug))
}

function expectNoLeftovers(releases: string): void {
  expect(readdirSync(releases).filter((entry) => /\.(making|new|old)$/.test(entry))).toEqual([])
  for (const entry of readdirSync(releases).filter((name) => /^\d+\.json$/.test(name)))
    JSON.parse(readFileSync(join(releases, entry), 'utf8'))
}
