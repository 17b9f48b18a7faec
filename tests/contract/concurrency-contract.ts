import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CmsClient } from './cms-client.ts'
import { type CmsProcess, runScript, startCms } from './cms-process.ts'
import { FeedReader } from './feed-reader.ts'
import { publishedArticle } from './sample-documents.ts'
import { uploadPicture } from './sample-files.ts'
import type { MakeDatabase, TestDatabase } from './test-database.ts'

const WRITERS = 8
const DOCUMENTS_EACH = 12

/** Nothing is missed, whoever writes at the same moment and whatever breaks off. */
export function describeConcurrencyContract(makeDatabase: MakeDatabase): void {
  describe('many writers', () => {
    let database: TestDatabase
    let first: CmsProcess
    let second: CmsProcess
    let editor: CmsClient

    beforeAll(async () => {
      database = makeDatabase()
      first = await startCms(database, '--drop')
      editor = await CmsClient.firstUser(first.address)
      second = await startCms(database)
    })
    afterAll(async () => {
      await second.stop()
      await first.stop()
    })

    test('two processes start with one identity', async () => {
      const readers = [new FeedReader(first.address), new FeedReader(second.address)]
      for (const reader of readers) await reader.readAll()
      expect(readers[0]?.cursor).toBe(readers[1]?.cursor)
    })

    test('misses nothing of two editors, and of eight, who publish while the feed is read', async () => {
      for (const writers of [2, WRITERS]) {
        const reader = new FeedReader(second.address)
        await reader.readAll()
        let isWriting = true
        const writing = Promise.all(
          Array.from({ length: writers }, (_, index) =>
            write(editor.at(index % 2 ? first.address : second.address), `${writers}-${index}`),
          ),
        ).finally(() => {
          isWriting = false
        })
        while (isWriting) await reader.readPage({ limit: 3 })
        const titles = (await writing).flat()
        await reader.readAll()
        expect(titles.length).toBe(writers * DOCUMENTS_EACH)
        expect(reader.titles()).toEqual(expect.arrayContaining(titles))
      }
    })

    test('comes to the truth when publishing and taking back cross each other', async () => {
      const made = await editor.create('articles', publishedArticle('Heen en weer'))
      const reader = new FeedReader(first.address)
      for (let round = 0; round < 5; round += 1) {
        await Promise.allSettled([
          editor.update(`articles/${made.id}`, { _status: 'published' }),
          editor.at(second.address).update(`articles/${made.id}`, { _status: 'draft' }),
          reader.readAll(),
        ])
        await reader.readAll()
        const { body } = await editor.send('GET', `/api/articles/${made.id}`)
        expect(reader.documents.has(made.id)).toBe(body._status === 'published')
      }
    })

    test('tells a waiting reader of what another process published', async () => {
      const reader = new FeedReader(first.address)
      await reader.readAll()
      const waiting = reader.readPage({ wait: 20 })
      await editor.at(second.address).create('articles', publishedArticle('Van de overkant'))
      expect((await waiting).changes.length).toBe(1)
    })

    test('makes good at the next start what a process that died did not note', async () => {
      const image = await uploadPicture(editor, 'plein.jpg', { width: 300, height: 200 })
      const changed = await editor.create('articles', publishedArticle('Voor de klap'))
      const taken = await editor.create('articles', publishedArticle('Teruggenomen in de klap'))
      const shows = await editor.create('articles', {
        ...publishedArticle('Met een plein'),
        image: image.id,
      })
      const reader = new FeedReader(first.address)
      await reader.readAll()
      for (const change of [
        ['articles', changed.id, 'title', 'Na de klap'],
        ['articles', taken.id, '_status', 'draft'],
        ['media', image.id, 'alt', 'Een plein na de klap'],
      ]) {
        await runScript('save-without-journal.ts', database, change)
      }
      const third = await startCms(database)
      await reader.readAll()
      await third.stop()
      expect(reader.documents.get(changed.id)?.title).toBe('Na de klap')
      expect(reader.documents.get(shows.id)).toMatchObject({
        image: { alt: 'Een plein na de klap' },
      })
      expect(reader.documents.has(taken.id)).toBe(false)
    })
  })
}

async function write(editor: CmsClient, name: string): Promise<string[]> {
  const titles: string[] = []
  for (let index = 0; index < DOCUMENTS_EACH; index += 1) {
    const title = `Stuk ${name}-${index}`
    await editor.create('articles', publishedArticle(title))
    titles.push(title)
  }
  return titles
}
