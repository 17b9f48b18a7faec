import { randomUUID } from 'node:crypto'
import type { FeedChange, Together } from 'content-models'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CmsClient, EDITOR, type JsonDocument } from './cms-client.ts'
import { type CmsProcess, runScript, startCms } from './cms-process.ts'
import { FeedReader } from './feed-reader.ts'
import { postReport } from './release-reports.ts'
import { articleData, publishedArticle } from './sample-documents.ts'
import type { MakeDatabase, TestDatabase } from './test-database.ts'

/** Documents that an editor publishes together go out together, or not at all. */
export function describeTogetherContract(makeDatabase: MakeDatabase): void {
  describe('publishing together', () => {
    let database: TestDatabase
    let cms: CmsProcess
    let editor: CmsClient
    let reader: FeedReader
    let release = 0

    beforeAll(async () => {
      database = makeDatabase()
      cms = await startCms(database, '--drop')
      editor = await CmsClient.firstUser(cms.address)
      reader = new FeedReader(cms.address)
    })
    afterAll(() => cms.stop())

    function draft(title: string): Promise<JsonDocument> {
      return editor.create('articles?draft=true', articleData(title))
    }

    function makeSet(...members: JsonDocument[]): Promise<JsonDocument> {
      return editor.create('together', {
        title: 'Opening van de dorpswinkel',
        members: members.map(({ id }) => ({ relationTo: 'articles', value: id })),
      })
    }

    function press({ id }: JsonDocument) {
      return editor.send('POST', `/api/together/${id}/publish`)
    }

    async function stateOf({ id }: JsonDocument): Promise<unknown> {
      return (await editor.send('GET', `/api/together/${id}`)).body.state
    }

    async function publishedSet(...titles: string[]) {
      const members = await Promise.all(titles.map(draft))
      const set = await makeSet(...members)
      const answer = await press(set)
      expect(answer.body).toEqual({ outcome: 'published' })
      return { set, members, changes: await reader.readAll() }
    }

    test('publishes none when one can’t be, and says which and why', async () => {
      const whole = await draft('Heel en wel')
      const half = await editor.create('articles?draft=true', { title: 'Half af' })
      await reader.readAll()
      const answer = await press(await makeSet(whole, half))
      expect(answer.status).toBe(400)
      expect(answer.body).toMatchObject({
        outcome: 'refused',
        problems: [
          {
            id: half.id,
            kind: 'article',
            title: 'Half af',
            problems: [expect.stringMatching(/"Tekst"/), expect.stringMatching(/"Samenvatting"/)],
          },
        ],
      })
      expect(await reader.readAll()).toEqual([])
      const { body } = await editor.send('GET', `/api/articles/${whole.id}?draft=true`)
      expect(body._status).toBe('draft')
    })

    test('tells of a document that was thrown away', async () => {
      const gone = await draft('Naar de bak')
      const set = await makeSet(await draft('Blijft'), gone)
      await editor.update(`articles/${gone.id}`, { deletedAt: new Date().toISOString() })
      const answer = await press(set)
      expect(answer.body).toMatchObject({ outcome: 'refused', problems: [{ id: gone.id }] })
    })

    test('hands all over under one name, whatever the page size', async () => {
      const { changes } = await publishedSet('Winkel een', 'Winkel twee', 'Winkel drie')
      const sets = changes.map(togetherOf)
      expect(sets).toEqual(Array(3).fill({ id: expect.any(String), size: 3 }))
      expect(new Set(sets.map((set) => set?.id)).size).toBe(1)
      const late = new FeedReader(cms.address)
      const small = (await late.readAll(1)).map(togetherOf).filter(Boolean)
      expect(small).toEqual(sets)
    })

    test('publishes the newest version of what readers know already', async () => {
      const known = await editor.create('articles', publishedArticle('Bekend'))
      await editor.update(`articles/${known.id}?draft=true`, { title: 'Beter bekend' })
      await reader.readAll()
      await press(await makeSet(known, await draft('Erbij')))
      const changes = await reader.readAll()
      expect(changes.map(togetherOf)).toMatchObject([{ size: 2 }, { size: 2 }])
      expect(reader.documents.get(known.id)?.title).toBe('Beter bekend')
    })

    test('until readers see the set, repairing one brings all of them again', async () => {
      const { members, changes } = await publishedSet('Met een fout', 'Zonder fout', 'Ook goed')
      const run = togetherOf(changes[0])?.id
      await editor.update(`articles/${members[0]?.id}`, { title: 'Mooi', _status: 'published' })
      const again = await reader.readAll()
      expect(again.map(idOf).sort()).toEqual(members.map(({ id }) => id).sort())
      expect(again.map(togetherOf)).toEqual(Array(3).fill({ id: run, size: 3 }))
    })

    test.each([
      ['taken back', (id: string) => editor.update(`articles/${id}`, { _status: 'draft' })],
      ['deleted', (id: string) => editor.remove(`articles/${id}`)],
    ])(
      'a member that is %s leaves, and the others are told that they are fewer',
      async (_, leave) => {
        const { members } = await publishedSet('Gaat weg', 'Blijft een', 'Blijft twee')
        await leave(members[0]?.id ?? '')
        const changes = await reader.readAll()
        expect(changes.map(({ change }) => change).sort()).toEqual([
          'published',
          'published',
          'withdrawn',
        ])
        const sizes = changes.map((change) => togetherOf(change)?.size)
        expect(sizes.sort()).toEqual([2, 2, undefined])
      },
    )

    test('once readers see it, each member goes its own way', async () => {
      const { set, members } = await publishedSet('Samen live', 'Ook samen live')
      expect(await stateOf(set)).toBe('published')
      const [first, second] = members
      const held = [
        {
          kind: 'article' as const,
          id: second?.id ?? '',
          title: 'Ook samen live',
          reason: 'broken-link' as const,
          problems: ['Een link leidt nergens heen.'],
        },
      ]
      await postReport(cms.address, { release: ++release, held })
      expect(await stateOf(set)).toBe('published')
      await postReport(cms.address, { release: ++release })
      expect(await stateOf(set)).toBe('live')
      await editor.update(`articles/${first?.id}`, { title: 'Alleen', _status: 'published' })
      const changes = await reader.readAll()
      expect(changes.map(idOf)).toEqual([first?.id])
      expect(togetherOf(changes[0])).toBeUndefined()
    })

    test('a process that dies halfway shows readers no half set, and the next start finishes it', async () => {
      const first = await draft('Klap een')
      const second = await editor.create('articles', publishedArticle('Klap twee'))
      const third = await draft('Klap drie')
      const set = await makeSet(first, second, third)
      await reader.readAll()
      const run = randomUUID()
      const before = new FeedReader(cms.address)
      await runScript('publish-set-halfway.ts', database, [set.id, run, first.id, second.id])

      const half = await before.readAll()
      const marked = half.filter((change) => togetherOf(change)?.id === run)
      expect(marked.map(idOf).sort()).toEqual([first.id, second.id].sort())
      expect(marked.map(togetherOf)).toEqual(Array(2).fill({ id: run, size: 3 }))
      expect((await press(set)).status).toBe(409)
      expect((await editor.remove(`together/${set.id}`)).status).toBe(400)

      const next = await startCms(database)
      const whole = (await reader.readAll()).filter((change) => togetherOf(change)?.id === run)
      await next.stop()
      expect(new Set(whole.map(idOf))).toEqual(new Set([first.id, second.id, third.id]))
      expect(whole.map(togetherOf)).toEqual(whole.map(() => ({ id: run, size: 3 })))
      expect(await stateOf(set)).toBe('published')
    })

    test('a press on an empty set says so, a stranger’s press does nothing', async () => {
      const made = await draft('Van de redactie')
      const set = await makeSet(made)
      const stranger = new CmsClient(cms.address)
      expect((await stranger.send('POST', `/api/together/${set.id}/publish`)).status).toBe(403)
      expect((await stranger.send('GET', `/api/together/${set.id}/proof`)).status).toBe(403)
      await editor.remove(`articles/${made.id}`)
      // Databases differ in whether a deleted document leaves the set by itself.
      expect((await press(set)).body.outcome).toMatch(/^(empty|refused)$/)
      expect((await editor.send('POST', '/api/together/onzin/publish')).status).toBe(404)
    })

    test('nobody writes how far a set is but the button', async () => {
      const set = await makeSet(await draft('Zonder knop'))
      await editor.update(`together/${set.id}`, { state: 'live', run: 'onzin' })
      const { body } = await editor.send('GET', `/api/together/${set.id}`)
      expect(body.state).toBe('new')
      expect(body.run ?? null).toBeNull()
    })

    test('a set holds at most two hundred documents', async () => {
      const made = await draft('Heel vaak')
      const members = Array(201).fill({ relationTo: 'articles', value: made.id })
      const answer = await editor.send('POST', '/api/together', { title: 'Te veel', members })
      expect(answer.status).toBe(400)
    })

    test('the set shows the proof of each member', async () => {
      const { set, members } = await publishedSet('Bewijs een', 'Bewijs twee')
      const { body } = await editor.send('GET', `/api/together/${set.id}/proof`)
      expect(body).toMatchObject({
        state: 'published',
        members: members.map(({ id, title }) => ({
          id,
          title,
          proof: { state: 'queued', by: EDITOR.name },
        })),
      })
    })
  })
}

function togetherOf(change: FeedChange | undefined): Together | undefined {
  return change?.together
}

function idOf(change: FeedChange): string {
  return change.change === 'published' ? change.document.id : change.id
}
