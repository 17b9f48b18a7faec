import { existsSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article, PublishedDocument } from 'content-models'
import { type ReleaseResult, runRelease } from 'scripts/release'
import { tidyReleases } from 'scripts/tidy-releases'
import { FakeFeed, FEED_KEY, fixtureDocuments } from './fake-feed.ts'

/** Where the site of these tests says that it stands. */
export const SITE_URL = 'http://127.0.0.1:4321/'

/** A feed and a data folder, for one test. */
export type Installation = {
  feed: FakeFeed
  dataFolder: string
  release(options?: {
    siteUrl?: string
    cmsUrl?: string
    isPromiseBinding?: boolean
  }): Promise<ReleaseResult>
  /** Does the work that no reader waits for. */
  tidy(): Promise<void>
  /** A file of the release that readers see, or undefined. */
  read(path: string): string | undefined
  exists(path: string): boolean
  /** The name of the release that readers see. */
  current(): string
  remove(): Promise<void>
}

/** Makes an installation with the documents of the fixtures. */
export async function makeInstallation(
  documents: PublishedDocument[] = fixtureDocuments(),
): Promise<Installation> {
  const feed = await FakeFeed.start(documents)
  const dataFolder = mkdtempSync(join(tmpdir(), 'oplaadpunt-release-'))
  const file = (path: string) => join(dataFolder, 'releases/current', path)
  return {
    feed,
    dataFolder,
    release: ({ siteUrl = SITE_URL, ...others } = {}) =>
      runRelease({ dataFolder, siteUrl, ...others, feedUrl: feed.url, feedKey: FEED_KEY }),
    tidy: async () => void (await tidyReleases(dataFolder)),
    read: (path) => (existsSync(file(path)) ? readFileSync(file(path), 'utf8') : undefined),
    exists: (path) => existsSync(file(path)),
    current: () => readlinkSync(join(dataFolder, 'releases/current')),
    remove: async () => {
      await feed.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** An article that stands in no fixture. */
export function article(slug: string, words: string): Article {
  const moment = '2026-11-20T10:00:00.000Z'
  return {
    kind: 'article',
    id: `test-${slug}`,
    slug,
    title: `Titel van ${slug}`,
    publishedAt: moment,
    updatedAt: moment,
    audiences: ['resident'],
    themes: [],
    summary: ['Eén punt.'],
    body: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
    sources: [],
    related: [],
  }
}
