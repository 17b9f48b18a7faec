import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FORM_PATHS, SEARCH_MISS_FIELD, SENDER_KEPT_DAYS } from 'content-models'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CmsClient } from './cms-client.ts'
import { type CmsProcess, FEED_KEY, runScript, startCms } from './cms-process.ts'
import { FormsReader, GOOD_SUBMISSION } from './forms-reader.ts'
import { HOSTILE_POSTS } from './hostile-posts.ts'
import { publishedArticle } from './sample-documents.ts'
import { makeJpeg } from './sample-files.ts'
import type { MakeDatabase, TestDatabase } from './test-database.ts'

const PEOPLE = {
  editor: { email: 'wim@example.org', password: 'nietje paard batterij', name: 'Wim' },
  moderator: { email: 'mo@example.org', password: 'batterij paard nietje', name: 'Mo' },
}
const KEPT = ['submissions', 'senders', 'submission-photos', 'reactions', 'media', 'stories']

/** What readers send from the site: what is taken, what is refused, and who sees whose it is. */
export function describeFormsContract(makeDatabase: MakeDatabase): void {
  describe('forms of readers', () => {
    let database: TestDatabase
    let cms: CmsProcess
    let admin: CmsClient
    let article: { id: string; slug: string }
    let addresses = 0
    /** Somebody at an address that nobody had before. */
    const reader = () => {
      addresses += 1
      return new FormsReader(cms.address, `203.0.113.${addresses}`)
    }
    const folder = () => join(database.folder, 'submissions')
    const files = () => (existsSync(folder()) ? readdirSync(folder()).sort() : [])
    const counts = async (who = admin) =>
      Object.fromEntries(
        await Promise.all(
          KEPT.map(async (name) => [name, (await who.send('GET', `/api/${name}`)).body.totalDocs]),
        ),
      )
    const newest = async (who = admin, depth = 1) =>
      (await who.send('GET', `/api/submissions?depth=${depth}&limit=1`)).body.docs?.[0]

    beforeAll(async () => {
      database = makeDatabase()
      cms = await startCms(database, '--drop')
      admin = await CmsClient.firstUser(cms.address)
      for (const [role, person] of Object.entries(PEOPLE))
        await admin.create('users', { ...person, role })
      article = await admin.create('articles', publishedArticle('Soep voor iedereen'))
    })
    afterAll(() => cms.stop())

    test('a project arrives, with its photo, and the sender is thanked on the site', async () => {
      const photo = await makeJpeg('Soep.JPG', { width: 1800, height: 900 })
      const answer = await reader().submit({
        ...GOOD_SUBMISSION,
        photo,
        photoAlt: 'Een bakfiets met een pan soep',
        photoConsent: 'ja',
      })
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        'http://127.0.0.1:4321/stuur-in/bedankt/',
      ])
      expect(answer.headers.get('set-cookie')).toBeNull()
      const { title, place, story, setbacks } = GOOD_SUBMISSION
      expect(await newest()).toMatchObject({
        ...{ title, place, story, setbacks },
        status: 'new',
        photo: { mimeType: 'image/webp', width: 1600 },
        sender: { docs: [{ contact: GOOD_SUBMISSION.contact, name: GOOD_SUBMISSION.sender }] },
      })
      expect(files()).toEqual([expect.stringMatching(/^soep-[0-9a-f]{8}\.webp$/)])
    })

    test('mistakes come back with everything that was typed, harmless', async () => {
      const answer = await reader().submit({ ...GOOD_SUBMISSION, title: '', place: '"><b>Dorp' })
      const html = await answer.text()
      expect(answer.status).toBe(422)
      expect(html).toContain('Vul een naam in. Een werktitel mag ook.')
      expect(html).toContain('value="&#x22;><b>Dorp"')
      expect(html).toContain(GOOD_SUBMISSION.story)
      expect(html).toContain(GOOD_SUBMISSION.contact)
      expect(html).not.toContain('"><b>')
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    })

    test('a hundred hostile posts change nothing', async () => {
      expect(HOSTILE_POSTS.length).toBeGreaterThanOrEqual(100)
      const before = [await counts(), files()]
      for (const [index, post] of HOSTILE_POSTS.entries()) {
        const answer = await post(reader()).catch(() => undefined)
        // Of a stream without end the connection may be cut before we answer.
        const status = answer?.status ?? 400
        const isRefused = [400, 403, 413, 422].includes(status)
        expect({ index, status, isRefused }).toEqual({ index, status, isRefused: true })
        await answer?.arrayBuffer()
      }
      expect([await counts(), files()]).toEqual(before)
    })

    test('the same form, posted again and again, is one submission', async () => {
      const before = await counts()
      const project = { ...GOOD_SUBMISSION, title: 'De leesbank' }
      const answers = await Promise.all(Array.from({ length: 10 }, () => reader().submit(project)))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
      const after = await counts()
      expect(after).toEqual({
        ...before,
        submissions: before.submissions + 1,
        senders: before.senders + 1,
      })
    })

    test('a thousand posts from one address are few, and others still get through', async () => {
      const before = await counts()
      const flood = Array.from({ length: 1000 }, (_, number) =>
        // What stands before the last address in the header anybody can make up.
        new FormsReader(cms.address, `198.51.100.${number % 250}, 192.0.2.66`).submit({
          ...GOOD_SUBMISSION,
          title: `Vloed ${number}`,
        }),
      )
      const statuses = (await Promise.all(flood)).map(({ status }) => status)
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(995)
      expect((await counts()).submissions).toBe(before.submissions + 5)
      const other = await reader().submit({ ...GOOD_SUBMISSION, title: 'Uit een ander huis' })
      expect(other.status).toBe(303)
      expect(await newest()).toMatchObject({ title: 'Uit een ander huis' })
    })

    test('only who may call senders sees who they are', async () => {
      const clients = {
        stranger: new CmsClient(cms.address),
        key: new CmsClient(cms.address, `feed-keys API-Key ${FEED_KEY}`),
        editor: await CmsClient.signIn(cms.address, PEOPLE.editor),
        moderator: await CmsClient.signIn(cms.address, PEOPLE.moderator),
        admin,
      }
      const { id } = (await newest()) as { id: string }
      const ways = [
        '/api/senders?limit=0&depth=5',
        `/api/submissions/${id}?depth=5`,
        '/api/submissions?depth=5&limit=0',
        `/api/submissions/${id}?depth=5&joins[sender][limit]=10`,
        '/api/submissions?select[sender]=true&depth=5',
        '/api/stories?depth=5&draft=true',
        '/api/content-feed',
      ]
      const seen: Record<string, boolean> = {}
      for (const [name, client] of Object.entries(clients)) {
        const answers = await Promise.all(ways.map((way) => client.send('GET', way)))
        seen[name] = /geertje|zwartsluis/i.test(JSON.stringify(answers))
      }
      expect(seen).toEqual({
        stranger: false,
        key: false,
        editor: false,
        moderator: true,
        admin: true,
      })
      // Asking "is there a sender whose name begins with …" must not answer that either.
      const guess = '/api/submissions?where[sender.name][like]=Geertje'
      const { status, body } = await clients.editor.send('GET', guess)
      expect([status === 200, body.totalDocs ?? 0]).toEqual([false, 0])
      const photo = await fetch(`${cms.address}/api/submission-photos/file/${files()[0]}`)
      expect(photo.status).toBe(403)
    })

    test('one press makes a draft of a story, once, without the sender in it', async () => {
      const editor = await CmsClient.signIn(cms.address, PEOPLE.editor)
      const { body } = await editor.send(
        'GET',
        '/api/submissions?where[title][equals]=De soepfiets',
      )
      const id = body.docs?.[0]?.id
      const first = await editor.send('POST', `/api/submissions/${id}/story`)
      const again = await editor.send('POST', `/api/submissions/${id}/story`)
      expect(first.body.story).toBe(again.body.story)
      const story = await editor.send('GET', `/api/stories/${first.body.story}?draft=true`)
      expect(story.body).toMatchObject({
        title: GOOD_SUBMISSION.title,
        village: GOOD_SUBMISSION.place,
        _status: 'draft',
        image: { alt: 'Een bakfiets met een pan soep' },
      })
      const text = JSON.stringify(story.body)
      expect(text).toContain(GOOD_SUBMISSION.story)
      expect(text).not.toMatch(/geertje/i)
      const stranger = await new CmsClient(cms.address).send('POST', `/api/submissions/${id}/story`)
      expect(stranger.status).toBe(401)
    })

    test('the sender is gone after the set time, and what was turned down with them', async () => {
      const { id } = (await newest()) as { id: string }
      await admin.update(`submissions/${id}`, { status: 'rejected' })
      const before = await counts()
      await runScript('remove-old-senders.ts', database, [String(SENDER_KEPT_DAYS - 1)])
      expect(await counts()).toEqual(before)
      await runScript('remove-old-senders.ts', database, [String(SENDER_KEPT_DAYS + 1)])
      expect(await counts()).toEqual({
        ...before,
        senders: 0,
        submissions: before.submissions - 1,
      })
    })

    test('a search that found nothing is counted once an address: the words, and nothing about a person', async () => {
      const [one, other] = [reader(), reader()]
      const tell = (who: FormsReader, query: string, headers = {}) =>
        who.post(FORM_PATHS.miss, new URLSearchParams({ [SEARCH_MISS_FIELD]: query }), headers)
      for (const who of [one, one, other])
        expect((await tell(who, ' Zonnebloem  ')).status).toBe(204)
      for (const personal of ['jan@voorbeeld.nl', '0612345678', '<b>bus</b>', 'x'.repeat(5000)])
        expect((await tell(one, personal)).status).toBe(204)
      await tell(other, 'van elders', { Origin: 'https://elders.example' })
      const { body } = await admin.send('GET', '/api/search-misses')
      const counted = body.docs?.map((row) => [row.query, row.count])
      expect(counted).toEqual([['zonnebloem', 2]])
      expect((await new CmsClient(cms.address).send('GET', '/api/search-misses')).status).toBe(403)
    })

    test('whether it was useful is counted at the document, and nothing is kept of who said so', async () => {
      const { id } = article
      const one = reader()
      const said = { kind: 'article', id, useful: 'nee', sentence: 'Waar koop ik de pan?' }
      const answer = await one.react(said)
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        `http://127.0.0.1:4321/kennisbank/${article.slug}/#bedankt`,
      ])
      await one.react({ ...said, sentence: 'Nog eens' })
      await reader().react({ kind: 'article', id, useful: 'ja', sentence: '' })
      await reader().react({ ...said, sentence: '<a href=x>klik</a>' })
      const editor = await CmsClient.signIn(cms.address, PEOPLE.editor)
      const { body } = await editor.send('GET', `/api/reactions/of/articles/${id}`)
      expect(body).toMatchObject({
        yes: 1,
        no: 1,
        sentences: [{ useful: false, sentence: 'Waar koop ik de pan?' }],
      })
      const all = await editor.send('GET', '/api/reactions')
      expect(JSON.stringify(all.body)).not.toContain('203.0.113')
      expect(
        (await new CmsClient(cms.address).send('GET', `/api/reactions/of/articles/${id}`)).status,
      ).toBe(401)
    })
  })
}
