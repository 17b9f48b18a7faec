import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PublishedDocument, Video } from 'content-models'
import { stopChildren } from './child-process.ts'
import { runCmsCommand } from './cms-command.ts'
import { readCommandLine, runMain } from './command-line.ts'
import { type Environment, HOUSE, readEnvironment } from './environment.ts'
import { runStep, say } from './progress.ts'
import { fetchFeedPage } from './release/feed-client.ts'
import { buildCms, isCmsBuilt } from './start/build-cms.ts'
import { startCms } from './start/cms-server.ts'
import { freePort } from './start/free-ports.ts'

const FIXTURES = join(HOUSE, 'tests/fixtures/content.json')

/** `npm run fixtures`: what the feed gives of the demo content, for the site's own tests. */
await runMain(async () => {
  readCommandLine('fixtures', {})
  const dataFolder = mkdtempSync(join(tmpdir(), 'oplaadpunt-fixtures-'))
  try {
    const cmsPort = await freePort()
    const environment = readEnvironment({ OPLAADPUNT_DATA: dataFolder, CMS_PORT: String(cmsPort) })
    await runStep('Database', () => runCmsCommand({ name: 'migrate' }, environment))
    await runStep('Voorbeelden', (report) => runCmsCommand({ name: 'demo', report }, environment))
    if (!isCmsBuilt()) await runStep('CMS bouwen', (report) => buildCms(environment, report))
    await runStep('CMS starten', () => startCms(environment))
    const documents = await runStep('Feed lezen', () => readFeed(environment))
    const lines = settle(documents).map((document) => JSON.stringify(document))
    writeFileSync(FIXTURES, `[\n${lines.join(',\n')}\n]\n`)
    say(`${documents.length} stukken in tests/fixtures/content.json.`)
  } finally {
    await stopChildren()
    rmSync(dataFolder, { recursive: true, force: true })
  }
})

async function readFeed(environment: Environment): Promise<PublishedDocument[]> {
  const documents: PublishedDocument[] = []
  let cursor: string | undefined
  for (;;) {
    const page = await fetchFeedPage(environment, { cursor })
    documents.push(
      ...page.changes.flatMap((change) => (change.change === 'published' ? [change.document] : [])),
    )
    if (!page.more) return documents
    cursor = page.cursor
  }
}

/** The same content gives the same file: names for identities, the day of publication for the day of the last change. */
function settle(documents: PublishedDocument[]): PublishedDocument[] {
  const names = new Map(documents.map(({ id, kind, slug }) => [id, `${kind}-${slug}`.slice(0, 64)]))
  const text = JSON.stringify(documents, (key, value) =>
    key === 'updatedAt' ? undefined : withoutFile(value),
  )
  const renamed = [...names].reduce(
    (json, [id, name]) => json.replaceAll(`"${id}"`, `"${name}"`),
    text,
  )
  const settled = JSON.parse(renamed) as PublishedDocument[]
  return settled
    .map((document) => ({ ...document, updatedAt: document.publishedAt }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The fixtures hold words alone: a film of ours stands in them by an address, without its picture. */
function withoutFile(value: unknown): unknown {
  const { type, file, poster, ...words } = (value ?? {}) as Partial<Video>
  if (type !== 'video' || !file) return value
  const name = file.name.replace(/-[0-9a-f]{8}(?=\.)/, '')
  return { type, ...words, url: `https://film.oplaadpunt.example/${name}` }
}
