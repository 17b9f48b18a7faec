import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  FEED_PATHS,
  FEED_VERSION,
  type FeedChange,
  type PublishedDocument,
  type ReleaseReport,
  type ReleaseWish,
  releaseReportSchema,
} from 'content-models'

/** The key that opens the feed of these tests. */
export const FEED_KEY = 'feed-key-for-tests-0123456789abcdef0123456789'

/** The documents of the fixtures: real output of the feed for the demo content. */
export function fixtureDocuments(): PublishedDocument[] {
  return JSON.parse(readFileSync(new URL('../fixtures/content.json', import.meta.url), 'utf8'))
}

/** Documents by their place: a list, or something that makes each one when it is asked for. */
export type Documents = {
  readonly length: number
  at(index: number): PublishedDocument | undefined
}

/**
 * A content feed by the contract, over documents in memory: what the release side needs of a CMS, and what it must endure.
 */
export class FakeFeed {
  identity = 'fake'
  readonly files = new Map<string, Uint8Array>()
  /** Answers this status to everything, when set. */
  failWith: number | undefined
  /** How many of the next answers break off halfway. */
  cutAnswers = 0
  /** What the releaser told, by the contract. */
  readonly reports: ReleaseReport[] = []
  /** Stands in each answer until a report names it. */
  wish: ReleaseWish | undefined
  private readonly server: Server
  private readonly first: Documents
  /** What came after the first documents. */
  private readonly later: FeedChange[] = []

  private constructor(server: Server, first: Documents) {
    this.server = server
    this.first = first
  }

  /** Starts on a free port; the documents stand at the beginning of its journal. */
  static async start(documents: Documents): Promise<FakeFeed> {
    const server = createServer(async (request, response) => {
      const url = new URL(request.url ?? '/', 'http://feed')
      if (request.method === 'POST') {
        feed.receive(await text(request))
        return response.writeHead(204).end()
      }
      await feed.waitForChange(url)
      const answer = feed.answer(url, request.headers.authorization)
      response.writeHead(answer.status, { 'Content-Length': Buffer.byteLength(answer.body) })
      if (feed.cutAnswers === 0) return response.end(answer.body)
      feed.cutAnswers -= 1
      response.write(answer.body.slice(0, 1), () => response.destroy())
    })
    const feed: FakeFeed = new FakeFeed(server, documents)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    feed.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return feed
  }

  /** Where it listens, or listened. */
  url = ''

  publish(document: PublishedDocument): void {
    this.append({ change: 'published', document })
  }

  withdraw({ kind, id }: PublishedDocument): void {
    this.append({ change: 'withdrawn', kind, id })
  }

  append(change: FeedChange): void {
    this.later.push(change)
  }

  private receive(body: string): void {
    const report = releaseReportSchema.parse(JSON.parse(body))
    this.reports.push(report)
    if (report.wish === this.wish?.id) this.wish = undefined
  }

  /** How many changes the journal tells of. */
  private get length(): number {
    return this.first.length + this.later.length
  }

  private changeAt(sequence: number): FeedChange {
    const document = this.first.at(sequence)
    if (document) return { change: 'published', document }
    return this.later[sequence - this.first.length] as FeedChange
  }

  async stop(): Promise<void> {
    this.server.close()
    this.server.closeAllConnections()
    await once(this.server, 'close')
  }

  /** Holds a long poll back until there is something to tell, as the contract says. */
  private async waitForChange(url: URL): Promise<void> {
    const end = Date.now() + Number(url.searchParams.get('wait') ?? 0) * 1000
    const cursor = url.searchParams.get('cursor')
    const known = `${this.identity}:${this.length}`
    while (
      Date.now() < end &&
      this.server.listening &&
      cursor === known &&
      !this.wish &&
      known.endsWith(`:${this.length}`)
    )
      await sleep(20)
  }

  private answer(
    url: URL,
    authorization: string | undefined,
  ): { status: number; body: string | Uint8Array } {
    if (this.failWith) return { status: this.failWith, body: '{}' }
    if (authorization !== `feed-keys API-Key ${FEED_KEY}`) {
      const error = { code: 'unauthorized', message: 'Deze sleutel opent de inhoud niet.' }
      return { status: 401, body: JSON.stringify({ error }) }
    }
    if (url.pathname.startsWith(FEED_PATHS.files))
      return this.file(url.pathname.split('/').at(-1) ?? '')
    return this.page(url)
  }

  private file(name: string): { status: number; body: string | Uint8Array } {
    const bytes = this.files.get(name)
    return bytes ? { status: 200, body: bytes } : { status: 404, body: '{}' }
  }

  private page(url: URL): { status: number; body: string } {
    const [identity, sequence] = (url.searchParams.get('cursor') ?? `${this.identity}:0`).split(':')
    if (identity !== this.identity || Number(sequence) > this.length) {
      return {
        status: 410,
        body: JSON.stringify({ error: { code: 'cursor-unknown', message: '' } }),
      }
    }
    const end = Math.min(Number(sequence) + Number(url.searchParams.get('limit')), this.length)
    const start = Number(sequence)
    const rows = Array.from({ length: end - start }, (_, index) => this.changeAt(start + index))
    const newest = new Map(rows.map((change) => [idOf(change), change]))
    const body = {
      version: FEED_VERSION,
      changes: [...newest.values()],
      cursor: `${this.identity}:${end}`,
      more: end < this.length,
      ...(this.wish && url.searchParams.has('site') && { wishes: [this.wish] }),
    }
    return { status: 200, body: JSON.stringify(body) }
  }
}

function idOf(change: FeedChange): string {
  return change.change === 'published' ? change.document.id : change.id
}
