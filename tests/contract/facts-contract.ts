import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CmsClient, type JsonDocument } from './cms-client.ts'
import { type CmsProcess, startCms } from './cms-process.ts'
import { publishedArticle, quotingText } from './sample-documents.ts'
import type { MakeDatabase } from './test-database.ts'

/** What an editor may rely on with living facts, on any database. */
export function describeFactsContract(makeDatabase: MakeDatabase): void {
  describe('living facts', () => {
    let cms: CmsProcess
    let editor: CmsClient

    beforeAll(async () => {
      cms = await startCms(makeDatabase(), '--drop')
      editor = await CmsClient.firstUser(cms.address)
    })
    afterAll(() => cms.stop())

    const makeFact = (title: string, _status = 'published') =>
      editor.create(`facts${_status === 'draft' ? '?draft=true' : ''}`, {
        title,
        value: '€ 5.000',
        sort: 'amount',
        _status,
      })
    const quote = (title: string, fact: JsonDocument) =>
      editor.create('articles', { ...publishedArticle(title), body: quotingText(fact.id) })
    const quotesOf = async ({ id }: JsonDocument) =>
      (await editor.send('GET', `/api/facts/${id}/quotes`)).body

    test('one that is quoted is not thrown away, taken off the site or deleted: the answer names where', async () => {
      const fact = await makeFact('Hoogste bedrag')
      for (let number = 1; number <= 12; number += 1)
        await quote(`Stuk ${String(number).padStart(2, '0')}`, fact)
      const answers = [
        await editor.send('PATCH', `/api/facts/${fact.id}`, {
          deletedAt: new Date().toISOString(),
        }),
        await editor.send('PATCH', `/api/facts/${fact.id}`, { _status: 'draft' }),
        await editor.remove(`facts/${fact.id}`),
      ]
      for (const { status, body } of answers) {
        expect(status).toBe(400)
        expect(JSON.stringify(body)).toMatch(
          /aangehaald in 12 teksten: artikel \\"Stuk 01\\", .*artikel \\"Stuk 10\\" en nog 2\. Haal het daar eerst weg/,
        )
      }
      const { body } = await editor.send('GET', `/api/facts/${fact.id}`)
      expect(body).toMatchObject({ _status: 'published', deletedAt: null })
      expect(await quotesOf(fact)).toMatchObject({ total: 12, live: 12 })
    })

    test('its drafts may change, and it goes when no text quotes it any more', async () => {
      const fact = await makeFact('Laatste dag')
      const article = await quote('Een stuk', fact)
      await editor.update(`facts/${fact.id}?draft=true`, { value: '1 mei' })
      await editor.update(`articles/${article.id}`, publishedArticle('Een stuk') as JsonDocument)
      expect(await quotesOf(fact)).toMatchObject({ total: 0 })
      expect(
        (await editor.send('PATCH', `/api/facts/${fact.id}`, { _status: 'draft' })).status,
      ).toBe(200)
      // Older versions of the article still quote it.
      expect((await editor.remove(`facts/${fact.id}`)).status).toBe(200)
    })

    test('a draft that quotes it counts, and is named as a draft', async () => {
      const fact = await makeFact('Telefoon')
      await editor.create('pages?draft=true', { title: 'Half', body: quotingText(fact.id) })
      expect(await quotesOf(fact)).toMatchObject({
        live: 0,
        documents: [{ title: 'Half', kind: 'Pagina', collection: 'pages', isPublished: false }],
      })
      const { body } = await editor.remove(`facts/${fact.id}`)
      expect(JSON.stringify(body)).toContain('(concept)')
    })

    test('a text is not published before the facts in it are', async () => {
      const fact = await makeFact('Nog niet af', 'draft')
      const answer = await editor.send('POST', '/api/articles', {
        ...publishedArticle('Te vroeg'),
        body: quotingText(fact.id),
      })
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toContain(
        'Publiceer eerst dat feit, of haal het uit de tekst',
      )
    })

    test('who is no colleague does not learn where it is quoted', async () => {
      const fact = await makeFact('Geheim')
      const stranger = new CmsClient(cms.address)
      expect((await stranger.send('GET', `/api/facts/${fact.id}/quotes`)).status).toBe(401)
    })
  })
}
