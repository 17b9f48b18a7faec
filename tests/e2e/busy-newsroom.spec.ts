import { afterAll, beforeAll, expect, it } from 'vitest'
import { CmsClient, EDITOR, type JsonDocument } from '../contract/cms-client.ts'
import { publishedArticle } from '../contract/sample-documents.ts'
import { type RunningInstallation, startInstallation } from '../setup/running-installation.ts'

const EDITORS = 20
const DOCUMENTS_EACH = 10
/** All editors press "Publiceren" this often, at the same moment: 200 documents in half the minute that is asked. */
const PAUSE_MS = 3000

type Wait = { accepted: number; live: number }

let installation: RunningInstallation
let chief: CmsClient
let editors: CmsClient[]

beforeAll(async () => {
  installation = await startInstallation()
  chief = await CmsClient.firstUser(installation.cmsUrl)
  editors = await Promise.all(Array.from({ length: EDITORS }, (_, index) => newEditor(index)))
})
afterAll(() => installation?.remove())

async function newEditor(index: number): Promise<CmsClient> {
  const account = { ...EDITOR, email: `redacteur-${index}@example.org`, name: `Redacteur ${index}` }
  await chief.create('users', { ...account, role: 'editor' })
  return CmsClient.signIn(installation.cmsUrl, account)
}

async function currentRelease(): Promise<number> {
  const { body } = await chief.send('GET', '/api/releases?sort=-number&limit=1')
  return Number(body.docs?.[0]?.number ?? 0)
}

/** Publishes one document and looks at its proof until readers see it. */
async function publishAndWait(editor: CmsClient, title: string): Promise<Wait> {
  const start = performance.now()
  const made = await editor.create('articles', publishedArticle(title))
  const accepted = performance.now() - start
  await untilLive(editor, made)
  return { accepted, live: performance.now() - start }
}

async function untilLive(editor: CmsClient, { id, slug }: JsonDocument): Promise<void> {
  for (;;) {
    const { body } = await editor.send('GET', `/api/articles/${id}/proof`)
    if (body.state === 'live') break
    if (body.state === 'held') throw new Error(`${slug} is held: ${JSON.stringify(body)}`)
    await pause(600)
  }
  const page = await fetch(`${installation.siteUrl}kennisbank/${slug}/`)
  expect({ slug, status: page.status }).toEqual({ slug, status: 200 })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

it('twenty editors publish two hundred documents within a minute: all live, in far fewer releases', async () => {
  const before = await currentRelease()
  const start = performance.now()
  const waits = await Promise.all(
    editors.map(async (editor, index) => {
      const mine: Promise<Wait>[] = []
      for (let number = 0; number < DOCUMENTS_EACH; number += 1) {
        mine.push(publishAndWait(editor, `Stuk ${number} van redacteur ${index}`))
        await pause(PAUSE_MS)
      }
      return Promise.all(mine)
    }),
  )
  const seconds = (performance.now() - start) / 1000
  const all = waits.flat()
  const releases = (await currentRelease()) - before
  console.log(
    [
      `${all.length} documents of ${EDITORS} editors, all live after ${seconds.toFixed(0)} s, in ${releases} releases.`,
      `Until the cms accepted: ${spread(all.map(({ accepted }) => accepted))}.`,
      `Until the page was live: ${spread(all.map(({ live }) => live))}.`,
    ].join('\n'),
  )
  expect(all).toHaveLength(EDITORS * DOCUMENTS_EACH)
  expect(releases).toBeGreaterThan(0)
  expect(releases).toBeLessThan(100)
}, 300_000)

function spread(milliseconds: number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0)
  return `half within ${at(0.5)} ms, 95 % within ${at(0.95)} ms, all within ${at(1)} ms`
}
