import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { documentPath } from 'content-models'
import type { ReleaseSettings } from 'scripts/release'
import { FakeFeed, FEED_KEY } from '../../release/fake-feed.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { HOUSE } from '../house.ts'
import { type ProcessRun, timeProcess } from '../timing/time-process.ts'

const SITE_URL = 'http://127.0.0.1:4321/'
/** Nobody waits longer than this for one change. */
const PATIENCE_MS = 10 * 60_000
const SETTLE_MS = 3000

/** A feed with a corpus, and the data folder of a releaser: a whole installation but for the CMS and the readers. */
export class Installation {
  readonly settings: ReleaseSettings
  private readonly corpus: Corpus
  private readonly feed: FakeFeed
  private revision = 0

  private constructor(corpus: Corpus, feed: FakeFeed, settings: ReleaseSettings) {
    this.corpus = corpus
    this.feed = feed
    this.settings = settings
  }

  static async start(corpus: Corpus, dataFolder: string): Promise<Installation> {
    mkdirSync(dataFolder, { recursive: true })
    const feed = await FakeFeed.start(corpus)
    const settings = { dataFolder, siteUrl: SITE_URL, feedUrl: feed.url, feedKey: FEED_KEY }
    return new Installation(corpus, feed, settings)
  }

  /** Begins again with an empty data folder. */
  forget(): void {
    const { dataFolder } = this.settings
    rmSync(dataFolder, { recursive: true, force: true })
    mkdirSync(dataFolder)
  }

  /** Runs the release command in a process of its own, as `npm run release` does; `until` is when it may be stopped. */
  releaseCommand(until: Promise<unknown>): Promise<ProcessRun> {
    const { dataFolder, siteUrl, feedUrl, feedKey } = this.settings
    return timeProcess({
      program: process.execPath,
      args: [join(HOUSE, 'scripts/release.ts'), '--json'],
      cwd: HOUSE,
      env: {
        OPLAADPUNT_DATA: dataFolder,
        SITE_URL: siteUrl,
        FEED_URL: feedUrl,
        FEED_KEY: feedKey,
        // As the settings above have none: another address is another bundle, and everything would be printed anew.
        CMS_URL: 'geen',
        // As `npm run release` has it.
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
        NODE_COMPILE_CACHE: join(HOUSE, 'node_modules/.cache/node'),
      },
      until,
    })
  }

  /** Publishes another version of a document in the middle, each time of the next one; answers a word that only it has, and its page. */
  publishChange(): { word: string; path: string } {
    this.revision += 1
    const index = Math.floor(this.corpus.length / 2) + this.revision
    const document = this.corpus.revised(index, this.revision)
    this.feed.publish(document)
    return { word: this.corpus.wordOfRevision(index, this.revision), path: documentPath(document) }
  }

  /**
   * Leaves a releaser the time to tidy after a switch, so that it isn't counted with the next change: at least until the spare
   * folder for the next release is there. Compressing all pages of a new site takes minutes; that goes on between changes, as it
   * does for editors. A releaser also waits longer for a change that comes within two seconds of a release, since more may come;
   * what is measured is one editor who publishes once.
   */
  async settle(): Promise<void> {
    await sleep(SETTLE_MS)
    await this.waitUntil(() => this.hasSpare(), 'no spare folder came')
  }

  private hasSpare(): boolean {
    const note = join(this.settings.dataFolder, 'releases/spare.json')
    try {
      return readFileSync(note, 'utf8') === JSON.stringify({ release: Number(this.currentName()) })
    } catch {
      return false
    }
  }

  /** The name of the release that readers see, empty before the first. */
  currentName(): string {
    return existsSync(this.current) ? readlinkSync(this.current) : ''
  }

  /** The folder that readers see. */
  get current(): string {
    return join(this.settings.dataFolder, 'releases/current')
  }

  /** Waits until readers see another release than the one of this name. */
  waitForSwitch(former: string): Promise<void> {
    return this.waitUntil(() => this.currentName() !== former, 'no release came')
  }

  private async waitUntil(isTrue: () => boolean, problem: string): Promise<void> {
    const end = Date.now() + PATIENCE_MS
    while (!isTrue()) {
      if (Date.now() > end) throw new Error(problem)
      await sleep(2)
    }
  }

  async stop(): Promise<void> {
    await this.feed.stop()
  }
}
