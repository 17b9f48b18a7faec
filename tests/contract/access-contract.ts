import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CmsClient } from './cms-client.ts'
import { type CmsProcess, startCms } from './cms-process.ts'
import { publishedArticle } from './sample-documents.ts'
import type { MakeDatabase } from './test-database.ts'

const COLLECTIONS = [
  'articles',
  'tools',
  'stories',
  'themes',
  'pages',
  'media',
  'submissions',
  'senders',
  'submission-photos',
  'reactions',
  'users',
  'feed-keys',
  'feed-changes',
  'releases',
  'release-wishes',
  'together',
]
const WRITER = { email: 'wim@example.org', password: 'nietje paard batterij', name: 'Wim' }

/** Who may do what over HTTP. */
export function describeAccessContract(makeDatabase: MakeDatabase): void {
  describe('access', () => {
    let cms: CmsProcess
    let admin: CmsClient
    let writer: CmsClient
    let anonymous: CmsClient

    beforeAll(async () => {
      cms = await startCms(makeDatabase(), '--drop')
      anonymous = new CmsClient(cms.address)
      admin = await CmsClient.firstUser(cms.address)
      await admin.create('users', { ...WRITER, role: 'editor' })
      writer = await CmsClient.signIn(cms.address, WRITER)
      await admin.create('articles', publishedArticle('Voor iedereen'))
    })
    afterAll(() => cms.stop())

    test.each(COLLECTIONS)('a stranger gets nothing of %s', async (collection) => {
      const read = await anonymous.send('GET', `/api/${collection}?limit=0&depth=5`)
      const write = await anonymous.send('POST', `/api/${collection}`, {
        title: 'Inbraak',
        email: 'dief@example.org',
        password: 'een lang wachtwoord',
      })
      expect([read.status, write.status]).toEqual([403, 403])
    })

    test('nobody but the first makes the first account', async () => {
      const answer = await anonymous.send('POST', '/api/users/first-register', {
        email: 'dief@example.org',
        password: 'een lang wachtwoord',
      })
      expect(answer.status).toBe(403)
    })

    test('the first account is an admin’s, also when it asks for less', async () => {
      const { body } = await admin.send('GET', '/api/users/me')
      expect(body.user).toMatchObject({ role: 'admin' })
    })

    test('an editor writes, but gives out no accounts, keys or roles', async () => {
      await writer.create('articles', publishedArticle('Van Wim'))
      const { body } = await writer.send('GET', '/api/users/me')
      const { id } = body.user as { id: string }
      await writer.send('PATCH', `/api/users/${id}`, { role: 'admin' })
      const after = await admin.send('GET', `/api/users/${id}`)
      expect(after.body.role).toBe('editor')
      const user = { email: 'x@example.org', password: 'nog een lang wachtwoord', role: 'admin' }
      const attempts = [
        await writer.send('POST', '/api/users', user),
        await writer.send('GET', '/api/feed-keys'),
        await writer.send('GET', '/api/feed-changes'),
        await writer.send('POST', '/api/users/unlock', { email: 'x@example.org' }),
      ]
      expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    })

    test('an editor changes nobody else’s account', async () => {
      const { body } = await admin.send('GET', '/api/users/me')
      const { id } = body.user as { id: string }
      const answer = await writer.send('PATCH', `/api/users/${id}`, { name: 'Gekaapt' })
      expect(answer.status).toBe(403)
    })

    test('the last admin stays', async () => {
      const { body } = await admin.send('GET', '/api/users/me')
      const { id } = body.user as { id: string }
      const removed = await admin.remove(`users/${id}`)
      const demoted = await admin.send('PATCH', `/api/users/${id}`, { role: 'editor' })
      expect([removed.status, demoted.status]).toEqual([400, 400])
    })

    test('one answer is never everything', async () => {
      for (const query of ['limit=0', 'limit=100000', 'limit=-1', 'pagination=false&limit=0']) {
        const { body } = await writer.send('GET', `/api/articles?${query}`)
        expect([query, Number(body.limit) > 0 && Number(body.limit) <= 500]).toEqual([query, true])
      }
    })

    test('a weak password is refused', async () => {
      const user = { email: 'zwak@example.org', role: 'editor' }
      for (const password of ['kort', 'aaaaaaaaaaaaaaaa']) {
        const answer = await admin.send('POST', '/api/users', { ...user, password })
        expect(answer.status).toBe(400)
      }
    })

    test('an account locks after five wrong passwords', async () => {
      const user = { email: 'slot@example.org', password: 'een prima wachtwoord hoor' }
      await admin.create('users', { ...user, role: 'editor' })
      for (let attempt = 0; attempt < 5; attempt += 1) {
        await anonymous.send('POST', '/api/users/login', { ...user, password: 'mis' })
      }
      const answer = await anonymous.send('POST', '/api/users/login', user)
      expect(answer.status).toBe(401)
    })

    test('a session stands in a cookie that scripts can’t read', async () => {
      const response = await fetch(`${cms.address}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(WRITER),
      })
      const cookie = response.headers.get('set-cookie') ?? ''
      expect(cookie).toMatch(/HttpOnly/i)
      expect(cookie).toMatch(/SameSite=(Lax|Strict)/i)
    })
  })
}
