import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CmsClient } from './cms-client.ts'
import { type CmsProcess, FEED_KEY, startCms } from './cms-process.ts'
import { FeedReader } from './feed-reader.ts'
import { publishedArticle } from './sample-documents.ts'
import { makeJpeg, makePdf, uploadPicture } from './sample-files.ts'
import type { MakeDatabase, TestDatabase } from './test-database.ts'

/** What may be uploaded, and how it reaches readers. */
export function describeUploadContract(makeDatabase: MakeDatabase): void {
  describe('uploads', () => {
    let database: TestDatabase
    let cms: CmsProcess
    let editor: CmsClient
    const files = () => readdirSync(join(database.folder, 'media')).sort()

    beforeAll(async () => {
      database = makeDatabase()
      cms = await startCms(database, '--drop')
      editor = await CmsClient.firstUser(cms.address)
    })
    afterAll(() => cms.stop())

    test('a picture reaches readers in three formats and widths, without what the camera noted', async () => {
      const image = await uploadPicture(editor, '../../Foto één.JPG', { width: 1700, height: 850 })
      expect(
        files().filter((name) => !/^foto-een-[0-9a-f]{8}[0-9x-]*\.(webp|avif|jpg)$/.test(name)),
      ).toEqual([])
      await editor.create('articles', { ...publishedArticle('Met foto'), image: image.id })
      const reader = new FeedReader(cms.address)
      await reader.readAll()
      const shown = [...reader.documents.values()][0]
      if (shown?.kind !== 'article') throw new Error('No article came through the feed.')
      const renditions = shown.image?.files ?? []
      expect(renditions.map(({ type, width, height }) => `${type} ${width}x${height}`)).toEqual(
        ['400x200', '800x400', '1200x600'].flatMap((size) =>
          ['avif', 'jpeg', 'webp'].map((format) => `image/${format} ${size}`),
        ),
      )
      for (const { name, type, bytes } of renditions) {
        expect(name).toMatch(/^foto-een-[0-9a-f]{8}-\d+\.(webp|avif|jpg)$/)
        const data = await fetchFile(cms.address, name)
        expect([type, data?.length]).toEqual([type, bytes])
        expect(data?.includes('Exif')).toBe(false)
      }
    })

    test('a changed description and a replaced picture are told of the documents that show them', async () => {
      const image = await uploadPicture(editor, 'plein.jpg', { width: 500, height: 300 })
      const { id } = await editor.create('articles', {
        ...publishedArticle('Het plein'),
        image: image.id,
      })
      const reader = new FeedReader(cms.address)
      await reader.readAll()
      await editor.update(`media/${image.id}`, { alt: 'Het plein bij nacht' })
      expect(await reader.readAll()).toMatchObject([
        { document: { id, image: { alt: 'Het plein bij nacht' } } },
      ])
      const before = namesOf(reader, id)
      const form = new FormData()
      form.set('file', await makeJpeg('nacht.jpg', { width: 520, height: 300 }))
      form.set('_payload', JSON.stringify({ alt: 'Het plein in de regen' }))
      expect((await editor.send('PATCH', `/api/media/${image.id}`, form)).status).toBe(200)
      await reader.readAll()
      const after = namesOf(reader, id)
      expect(after.length).toBe(6)
      expect(after.filter((name) => before.includes(name))).toEqual([])
      for (const name of before) expect(await fetchFile(cms.address, name)).toBeUndefined()
      expect(files().filter((name) => name.startsWith('plein-'))).toEqual([])
    })

    test('a picture on the site is not removed', async () => {
      const image = await uploadPicture(editor, 'kerk.jpg', { width: 100, height: 100 })
      const article = { ...publishedArticle('De kerk'), image: image.id }
      const { id } = await editor.create('articles', article)
      const refused = await editor.remove(`media/${image.id}`)
      expect([refused.status, JSON.stringify(refused.body)]).toEqual([
        400,
        expect.stringContaining('artikel \\"De kerk\\"'),
      ])
      await editor.remove(`articles/${id}`)
      expect((await editor.remove(`media/${image.id}`)).status).toBe(200)
      expect(files().filter((name) => name.startsWith('kerk-'))).toEqual([])
    })

    test('a document is kept as it is', async () => {
      const answer = await editor.upload(makePdf('Vragenlijst (definitief).pdf'), {})
      expect(answer).toMatchObject({ status: 201 })
      expect(answer.body.doc?.filename).toMatch(/^vragenlijst-definitief-[0-9a-f]{8}\.pdf$/)
    })

    test('two pictures with one name, at the same moment, are both kept', async () => {
      const made = await Promise.all(
        [300, 301, 302].map((width) => uploadPicture(editor, 'image.jpg', { width, height: 200 })),
      )
      expect(new Set(made.map(({ filename }) => filename)).size).toBe(3)
    })

    test('what we don’t take leaves a clear message and no file', async () => {
      const before = files()
      const alt = 'Een kerk'
      const half = await makeJpeg('heel.jpg', { width: 600, height: 600 })
      const bomb = await makeJpeg('bom.jpg', { width: 10000, height: 10000 })
      const attempts: [File, object][] = [
        [new File(['dit is geen foto'], 'foto.jpg', { type: 'image/jpeg' }), { alt }],
        [new File([half.slice(0, 900)], 'half.jpg'), { alt }],
        [bomb, { alt }],
        [new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg'), { alt }],
        [new File(['<script>alert(1)</script>'], 'a.html', { type: 'text/html' }), {}],
        [new File([Buffer.from('MZ\0\0')], 'gratis.pdf', { type: 'application/pdf' }), {}],
        [new File([randomBytes(100)], 'lijst.csv', { type: 'text/csv' }), {}],
        [await makeJpeg('zonder.jpg', { width: 50, height: 50 }), {}],
      ]
      const messages: string[] = []
      for (const [file, fields] of attempts) {
        const { status, body } = await editor.upload(file, fields)
        expect([file.name, status]).toEqual([file.name, 400])
        messages.push(JSON.stringify(body.errors))
      }
      expect(messages.map(readable)).toMatchInlineSnapshot(`
        [
          ""foto.jpg" heet wel .jpg, maar is dat van binnen niet. Open het bestand zelf eens, en bewaar het opnieuw. Er is niets bewaard.",
          ""half.jpg" is geen afbeelding die we kunnen lezen. Open het bestand zelf eens, en bewaar het opnieuw als jpg of png. Er is niets bewaard.",
          ""bom.jpg" heeft te veel beeldpunten (10000 × 10000). Verklein de afbeelding tot hoogstens 8000 × 6000. Er is niets bewaard.",
          ""a.svg" is een soort bestand dat we niet aannemen. Kies een jpg, png, webp, avif of gif, of een pdf, odt, ods, docx, xlsx, csv, txt of ics, of een film als mp4 of webm. Er is niets bewaard.",
          ""a.html" is een soort bestand dat we niet aannemen. Kies een jpg, png, webp, avif of gif, of een pdf, odt, ods, docx, xlsx, csv, txt of ics, of een film als mp4 of webm. Er is niets bewaard.",
          ""gratis.pdf" heet wel .pdf, maar is dat van binnen niet. Open het bestand zelf eens, en bewaar het opnieuw. Er is niets bewaard.",
          ""lijst.csv" heet wel .csv, maar is dat van binnen niet. Open het bestand zelf eens, en bewaar het opnieuw. Er is niets bewaard.",
          "Beschrijf wat er op de afbeelding te zien is. Zonder beschrijving kunnen blinde lezers er niets mee.",
        ]
      `)
      expect(files()).toEqual(before)
    })

    test('a picture of 50 MB is too large', async () => {
      const before = files()
      const big = new File([new Uint8Array(50 * 1024 * 1024)], 'groot.jpg', { type: 'image/jpeg' })
      const { status, body } = await editor.upload(big, { alt: 'Groot' })
      expect(status).toBe(413)
      expect(readable(JSON.stringify(body.errors))).toMatchInlineSnapshot(
        `"Dit bestand is groter dan 20 MB. Maak het kleiner en probeer het opnieuw. Er is niets bewaard."`,
      )
      expect(files()).toEqual(before)
    })
  })
}

function namesOf(reader: FeedReader, id: string): string[] {
  const document = reader.documents.get(id)
  return document?.kind === 'article' ? (document.image?.files.map(({ name }) => name) ?? []) : []
}

async function fetchFile(address: string, name: string): Promise<Buffer | undefined> {
  const response = await fetch(`${address}/api/content-feed/files/${name}`, {
    headers: { Authorization: `feed-keys API-Key ${FEED_KEY}` },
  })
  return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined
}

function readable(errors: string): string {
  const [error] = JSON.parse(errors) as {
    message: string
    data?: { errors?: { message: string }[] }
  }[]
  return error?.data?.errors?.[0]?.message ?? error?.message ?? ''
}
