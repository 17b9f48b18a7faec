import {
  type FeedChange,
  type FeedPage,
  feedPageSchema,
  type PublishedDocument,
} from 'content-models'
import { FEED_KEY } from './cms-process.ts'

/** Follows the content feed as the site does: keeps what was published, drops what was withdrawn, goes on where it was. */
export class FeedReader {
  /** Where the cms is; another process of it may be elsewhere. */
  address: string
  readonly documents = new Map<string, PublishedDocument>()
  /** Everything that was ever received, as it came. */
  received = ''
  cursor: string | undefined

  constructor(address: string) {
    this.address = address
  }

  /** One page after the cursor, held against the contract; the cursor moves on only when it was taken in. */
  async readPage(query: Record<string, string | number> = {}): Promise<FeedPage> {
    const response = await askFeed(this.address, { ...query, ...cursorQuery(this.cursor) })
    const text = await response.text()
    this.received += text
    const page = feedPageSchema.parse(JSON.parse(text))
    for (const change of page.changes) this.#take(change)
    this.cursor = page.cursor
    return page
  }

  /** Pages until there is no more; answers all changes. */
  async readAll(limit = 200): Promise<FeedChange[]> {
    const changes: FeedChange[] = []
    for (;;) {
      const page = await this.readPage({ limit })
      changes.push(...page.changes)
      if (!page.more) return changes
    }
  }

  titles(): string[] {
    return [...this.documents.values()].map(({ title }) => title).sort()
  }

  #take(change: FeedChange): void {
    if (change.change === 'published') this.documents.set(change.document.id, change.document)
    if (change.change === 'withdrawn') this.documents.delete(change.id)
  }
}

/** Asks the feed with a key, the right one unless told. */
export function askFeed(
  address: string,
  query: Record<string, string | number> = {},
  key: string | undefined = FEED_KEY,
): Promise<Response> {
  const url = new URL('/api/content-feed', address)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value))
  return fetch(url, { headers: { Authorization: `feed-keys API-Key ${key}` } })
}

function cursorQuery(cursor: string | undefined): Record<string, string> {
  return cursor === undefined ? {} : { cursor }
}
