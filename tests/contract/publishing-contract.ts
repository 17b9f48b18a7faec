import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, CmsClient, type JsonDocument } from './cms-client.ts'
import { type CmsProcess, startCms } from './cms-process.ts'
import { articleData, lexicalText, publishedArticle } from './sample-documents.ts'
import type { MakeDatabase } from './test-database.ts'

/** What an editor may rely on when saving and publishing, on any database. */
export function describePublishingContract(makeDatabase: MakeDatabase): void {
  describe('publishing', () => {
    let cms: CmsProcess
    let editor: CmsClient

    beforeAll(async () => {
      cms = await startCms(makeDatabase(), '--drop')
      editor = await CmsClient.firstUser(cms.address)
    })
    afterAll(() => cms.stop())

    test('an unfinished article is kept as a draft, and not published', async () => {
      const draft = await editor.create('articles?draft=true', { title: 'Half' })
      const answer = await editor.send('PATCH', `/api/articles/${draft.id}`, {
        _status: 'published',
      })
      expect(answer.status).toBe(400)
      expect(messagesOf(answer)).toMatchInlineSnapshot(`
        [
          "body: Vul "Tekst" in. Publiceer daarna opnieuw. De site is niet gewijzigd.",
          "summary: Vul "Samenvatting" in. Publiceer daarna opnieuw. De site is niet gewijzigd.",
        ]
      `)
      const { body } = await editor.send('GET', `/api/articles/${draft.id}`)
      expect(body._status).toBe('draft')
    })

    test('says what is wrong with a tool and a story', async () => {
      const tool = await editor.send('POST', '/api/tools', {
        title: 'Tool',
        _status: 'published',
        groupSize: { min: 8, max: 3 },
      })
      const story = await editor.send('POST', '/api/stories', {
        title: 'x'.repeat(161),
        summary: 'a\nb\nc\nd\ne\nf',
        _status: 'published',
      })
      expect([...messagesOf(tool), ...messagesOf(story)]).toMatchInlineSnapshot(`
        [
          "purpose: Vul "Waar is het goed voor?" in. Publiceer daarna opnieuw. De site is niet gewijzigd.",
          "title: Maak "Titel" korter: hoogstens 160 tekens. Publiceer daarna opnieuw. De site is niet gewijzigd.",
          "summary: Maak "Samenvatting" korter: hoogstens 5 regels. Publiceer daarna opnieuw. De site is niet gewijzigd.",
        ]
      `)
    })

    test('two documents saved at the same moment get each their own slug', async () => {
      const made = await Promise.all(
        Array.from({ length: 5 }, () => editor.create('articles', publishedArticle('Samen eten'))),
      )
      expect(made.map(({ slug }) => slug).sort()).toEqual([
        'samen-eten',
        'samen-eten-2',
        'samen-eten-3',
        'samen-eten-4',
        'samen-eten-5',
      ])
    })

    test('a slug stays when the title changes, in a draft too', async () => {
      const made = await editor.create('articles', publishedArticle('Zonnedak op de melkfabriek'))
      const draft = await editor.update(`articles/${made.id}?draft=true&autosave=true`, {
        title: 'Nog een zonnedak',
        _status: 'draft',
      })
      expect(draft.slug).toBe(made.slug)
      const changed = await editor.update(`articles/${made.id}`, {
        title: 'Zonnedak',
        _status: 'published',
      })
      expect(changed.slug).toBe('zonnedak-op-de-melkfabriek')
    })

    test('a slug follows the title of a new draft while it is typed', async () => {
      const { id, slug } = await editor.create('articles?draft=true&autosave=true', { title: 'Bu' })
      const typed = await editor.update(`articles/${id}?draft=true&autosave=true`, {
        title: 'Burenhulp',
        slug,
      })
      expect(typed.slug).toBe('burenhulp')
    })

    test('drafts without a title don’t get in each other’s way', async () => {
      const first = await editor.create('articles?draft=true', {})
      const second = await editor.create('articles?draft=true', {})
      expect(first.id).not.toBe(second.id)
    })

    test('a slug that is typed by hand is checked, and refused when it is taken', async () => {
      await editor.create('articles', publishedArticle('De dorpswinkel'))
      const data = articleData('Iets anders')
      const answers = await Promise.all(
        ['de-dorpswinkel', 'De Dorpswinkel!', 'pagina'].map((slug) =>
          editor.send('POST', '/api/articles', { ...data, slug }),
        ),
      )
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
      expect(answers.flatMap(messagesOf)).toMatchInlineSnapshot(`
        [
          "slug: Het adres "de-dorpswinkel" is al van een ander stuk. Kies een ander adres, of maak het veld leeg: dan bedenken wij er een. Wat je typte, is niet verloren.",
          "slug: Gebruik alleen kleine letters, cijfers en streepjes: "een-buurtbus-beginnen".",
          "slug: "pagina" gebruikt de site zelf al. Kies een ander adres.",
        ]
      `)
    })

    test('a copy gets an address and a first day of its own', async () => {
      const made = await editor.create('articles', publishedArticle('Om te kopiëren'))
      const copy = await editor.create(`articles/${made.id}/duplicate`, {})
      expect(copy).toMatchObject({ slug: 'om-te-kopieren-2', _status: 'draft' })
      expect(copy.publishedAt ?? null).toBeNull()
    })

    test('the day of publication is noted once', async () => {
      const made = await editor.create('articles', publishedArticle('Eerste keer'))
      const again = await editor.update(`articles/${made.id}`, {
        body: lexicalText('Bijgewerkt.'),
        _status: 'published',
      })
      expect(made.publishedAt).toBeTruthy()
      expect(again.publishedAt).toBe(made.publishedAt)
    })
  })
}

function messagesOf({ body }: Answer): string[] {
  const errors = (body.errors ?? []) as { message: string; data?: { errors?: JsonDocument[] } }[]
  return errors.flatMap(({ message, data }) =>
    data?.errors ? data.errors.map((error) => `${error.path}: ${error.message}`) : [message],
  )
}
