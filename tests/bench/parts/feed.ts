import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEED_LIMITS, FEED_PATHS, type PublishedDocument } from 'content-models'
import { CmsClient } from '../../contract/cms-client.ts'
import { FEED_KEY, startCms } from '../../contract/cms-process.ts'
import { runImport } from '../../contract/import-run.ts'
import { type Bench, inFolder } from '../bench.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Results } from '../results.ts'
import { textOf } from '../rivals/markdown.ts'

/** Documents that Payload is asked for at once, at most. */
const REST_LIMIT = 100
/** A rate needs no ten thousand, and the import of so many takes an hour. */
const MOST_DOCUMENTS = 1000

/** Everything that is published, out of a real cms: through the content feed, and through Payload's REST at depth 1. */
export function measureFeed(bench: Bench): Promise<Results> {
  return inFolder('feed', async (folder) => {
    const database = { folder: join(folder, 'data'), url: `file:${join(folder, 'cms.sqlite')}` }
    mkdirSync(database.folder)
    bench.say('importing documents into a cms')
    const count = writeSource(bench.corpus, join(folder, 'source'))
    const { code, talk } = await runImport(database, join(folder, 'source'), '--publish')
    if (code !== 0) throw new Error(`the import failed: ${talk.slice(-1000)}`)
    const cms = await startCms(database)
    try {
      const client = await CmsClient.firstUser(cms.address)
      const feed: number[] = []
      const rest: number[] = []
      for (let run = 0; run <= bench.runs; run += 1) {
        bench.say(`feed and REST, run ${run} of ${bench.runs}`)
        feed.push(await rateOf(() => readFeed(cms.address)))
        rest.push(await rateOf(() => readRest(client)))
      }
      const note = `${count} documents on SQLite, one reader`
      // The first of each made the cms warm.
      return {
        measured: [
          { id: 'feed', title: 'Content feed, everything', rates: feed.slice(1), note },
          { id: 'rest', title: "Payload's REST at depth 1", rates: rest.slice(1), note },
        ],
        skipped: [],
      }
    } finally {
      await cms.stop()
    }
  })
}

/** Articles of the corpus with their themes, as Markdown that the import reads. */
function writeSource(corpus: Corpus, folder: string): number {
  const chosen = articlesOf(corpus)
  const slugs = new Map([...chosen].map(({ id, slug }) => [id, slug]))
  for (const document of chosen) {
    const place = join(folder, document.kind === 'theme' ? 'themes' : 'articles')
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, `${document.slug}.md`), sourceOf(document, slugs))
  }
  return chosen.length
}

function articlesOf(corpus: Corpus): PublishedDocument[] {
  const chosen: PublishedDocument[] = []
  for (const document of corpus) {
    if (document.kind === 'theme' || document.kind === 'article') chosen.push(document)
    if (chosen.length === MOST_DOCUMENTS) break
  }
  return chosen
}

function sourceOf(document: PublishedDocument, slugs: Map<string, string>): string {
  const fields = {
    title: document.title,
    slug: document.slug,
    publishedAt: document.publishedAt,
    ...(document.kind === 'theme'
      ? { description: document.description, position: document.position }
      : {}),
    ...(document.kind === 'article' ? articleFields(document, slugs) : {}),
  }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  const text = textOf(document, ({ id }) => (slugs.has(id) && `${slugs.get(id)}.md`) || undefined)
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`
}

function articleFields(
  { audiences, themes, summary, related }: Extract<PublishedDocument, { kind: 'article' }>,
  slugs: Map<string, string>,
) {
  return {
    audiences,
    summary,
    themes: themes.map((id) => slugs.get(id)),
    related: related.flatMap(({ id }) => (slugs.has(id) ? [`${slugs.get(id)}.md`] : [])),
  }
}

/** Documents a second. */
async function rateOf(read: () => Promise<number>): Promise<number> {
  const start = performance.now()
  const documents = await read()
  return documents / ((performance.now() - start) / 1000)
}

async function readFeed(address: string): Promise<number> {
  const headers = { Authorization: `feed-keys API-Key ${FEED_KEY}` }
  let documents = 0
  for (let cursor: string | undefined; ; ) {
    const url = new URL(FEED_PATHS.changes, address)
    url.searchParams.set('limit', String(FEED_LIMITS.default))
    if (cursor) url.searchParams.set('cursor', cursor)
    const response = await fetch(url, { headers })
    if (!response.ok) throw new Error(`the feed answered ${response.status}`)
    const page = (await response.json()) as { changes: unknown[]; cursor: string; more: boolean }
    documents += page.changes.length
    if (!page.more) return documents
    cursor = page.cursor
  }
}

async function readRest(client: CmsClient): Promise<number> {
  let documents = 0
  for (const collection of ['themes', 'articles']) {
    for (let page = 1; ; page += 1) {
      const query = `depth=1&limit=${REST_LIMIT}&page=${page}`
      const { status, body } = await client.send('GET', `/api/${collection}?${query}`)
      if (status !== 200) throw new Error(`Payload answered ${status}`)
      documents += body.docs?.length ?? 0
      if (!body.hasNextPage) break
    }
  }
  return documents
}
