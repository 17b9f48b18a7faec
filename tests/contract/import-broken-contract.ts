import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CmsClient } from './cms-client.ts'
import { type CmsProcess, startCms } from './cms-process.ts'
import { type ImportRun, runImport, sentences, sourceFolder } from './import-run.ts'
import { makeJpeg } from './sample-files.ts'
import type { MakeDatabase, TestDatabase } from './test-database.ts'

/** What the import does with files that are broken, or mean harm. */
export function describeBrokenImportContract(makeDatabase: MakeDatabase): void {
  describe('import of broken files', () => {
    let database: TestDatabase
    let cms: CmsProcess
    let editor: CmsClient
    let run: ImportRun

    beforeAll(async () => {
      database = makeDatabase()
      cms = await startCms(database, '--drop')
      editor = await CmsClient.firstUser(cms.address)
      run = await runImport(database, await brokenFolder(), '--publish')
    })
    afterAll(() => cms.stop())

    test.each([
      ['geen-yaml.md', 3, /geen goede YAML/],
      ['half.md', 1, /niet afgemaakt/],
      ['nul.md', 2, /geen tekst/],
      ['latin1.md', 1, /UTF-8/],
      ['nep-plaatje.md', 4, /is niet wat de naam zegt/],
      ['kapot-plaatje.md', 4, /geen afbeelding die we kunnen lezen/],
      ['groot-plaatje.md', 4, /groter dan 20 MB/],
      ['snelkoppeling.md', 1, /snelkoppeling/],
    ])('%s fails with its line and a reason', (file, line, reason) => {
      const report = run.files.find((candidate) => candidate.file === file)
      expect(report?.status).toBe('failed')
      expect(report?.problems).toContainEqual(
        expect.objectContaining({ line, reason: expect.stringMatching(reason) }),
      )
    })

    test('the command ends with 1 and says how many failed', () => {
      expect(run.code).toBe(1)
      expect(run.totals).toMatchObject({ failed: 8, created: 2 })
      expect(run.talk).toContain('8 van 10 bestanden zijn mislukt.')
    })

    test('only the good files are there, and no upload of a broken one', async () => {
      const { body } = await editor.send('GET', '/api/articles?draft=true&sort=title')
      expect(body.docs?.map(({ title }) => title)).toEqual(['Aanval', 'Goed'])
      const media = await editor.send('GET', '/api/media')
      expect(media.body.docs?.map(({ alt }) => alt)).toEqual(['Een plein'])
    })

    test('what means harm is named, and is nowhere in the document', async () => {
      const { body } = await editor.send('GET', '/api/articles?where[title][equals]=Aanval')
      const text = JSON.stringify(body.docs)
      expect(text).toContain('Klik hier')
      expect(text).not.toMatch(/javascript:|alert|onerror|GEHEIM|passwd/)
      const named = sentences(run, 'aanval.md')
      for (const line of [5, 7, 9, 11, 13]) {
        expect(named.filter((sentence) => sentence.startsWith(`${line}: `))).not.toEqual([])
      }
    })

    test('a folder that is missing or empty is one sentence', async () => {
      const missing = await runImport(database, '/bestaat/niet')
      expect(missing.code).toBe(1)
      expect(missing.talk).toContain('bestaat niet of is niet te lezen. Er is niets gewijzigd.')
      expect(missing.talk).not.toMatch(/\n\s+at /)
      const empty = await runImport(database, sourceFolder({ 'lees.txt': 'x' }))
      expect(empty.code).toBe(1)
      expect(empty.talk).toContain('staan geen Markdown-bestanden')
    })
  })
}

const withPicture = (name: string) => `---
title: Plaatje
---
![Een plaatje](${name})
`

async function brokenFolder(): Promise<string> {
  const picture = new Uint8Array(
    await (await makeJpeg('plein.jpg', { width: 300, height: 200 })).arrayBuffer(),
  )
  const outside = sourceFolder({ 'geheim.md': 'GEHEIM', 'geheim.jpg': picture })
  const huge = new Uint8Array(50 * 1024 * 1024)
  huge.set(picture)
  const folder = sourceFolder({
    'goed.md': '# Goed\n\nTekst met ![Een plein](plein.jpg).',
    'plein.jpg': picture,
    'geen-yaml.md': '---\ntitle: x\ntags: [a, b\n---\nTekst',
    'half.md': '---\ntitle: De bus\nTekst zonder einde',
    'nul.md': 'a\nb\0c',
    'latin1.md': Buffer.from('caf\xe9', 'latin1'),
    'nep-plaatje.md': withPicture('nep.jpg'),
    'nep.jpg': '<html>Hoi</html>',
    'kapot-plaatje.md': withPicture('kapot.jpg'),
    'kapot.jpg': picture.slice(0, 180),
    'groot-plaatje.md': `${withPicture('groot.jpg')}\n![Een plein](plein.jpg)`,
    'groot.jpg': huge,
    'aanval.md': [
      ...['---', 'title: Aanval', '__proto__: { isAdmin: true }', '---'],
      ...['<script>alert(1)</script>', '', '[Klik hier](javascript:alert(1))', ''],
      ...[
        '<img src="x" onerror="alert(1)">',
        '',
        '![x](../../geheim.jpg) [y](../../../etc/passwd)',
        '',
      ],
      '[z](data:text/html,<script>alert(1)</script>)',
    ].join('\n'),
  })
  symlinkSync(join(outside, 'geheim.md'), join(folder, 'snelkoppeling.md'))
  return folder
}
