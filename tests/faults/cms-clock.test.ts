import { rmSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { CmsClient, EDITOR } from '../contract/cms-client.ts'
import { startCms } from '../contract/cms-process.ts'
import { FeedReader } from '../contract/feed-reader.ts'
import { publishedArticle } from '../contract/sample-documents.ts'
import { sqliteDatabase } from '../contract/test-database.ts'
import { clockShift } from './releaser.ts'

const DAY_MS = 86_400_000

afterEach(() => vi.unstubAllEnvs())

it('tells of what was published last when its clock went back a year', async () => {
  const database = sqliteDatabase()
  const reader = new FeedReader('')
  const made: string[] = []
  let cms = await startCms(database)
  const editor = await CmsClient.firstUser(cms.address)
  for (const words of ['Over de egel', 'Over de mees'])
    made.push((await editor.create('articles', publishedArticle(words))).id)
  const [egel = '', mees = ''] = made
  reader.address = cms.address
  await reader.readAll()
  await cms.stop()
  for (const [name, value] of Object.entries(clockShift(-365 * DAY_MS))) vi.stubEnv(name, value)
  cms = await startCms(database)
  vi.unstubAllEnvs()
  try {
    const later = await CmsClient.signIn(cms.address, EDITOR)
    const changed = await later.update(`articles/${egel}`, { title: 'Een jaar eerder' })
    expect(Date.parse(String(changed.updatedAt))).toBeLessThan(Date.now() - 300 * DAY_MS)
    await later.update(`articles/${mees}`, { _status: 'draft' })
    reader.address = cms.address
    await reader.readAll()
    const late = new FeedReader(cms.address)
    await late.readAll()
    for (const { documents } of [reader, late])
      expect([...documents.values()].map(({ title }) => title)).toEqual(['Een jaar eerder'])
  } finally {
    await cms.stop()
    rmSync(database.folder, { recursive: true })
  }
})
