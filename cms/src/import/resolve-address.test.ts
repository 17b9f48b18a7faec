import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFolder } from './folder.ts'
import { addressResolver } from './resolve-address.ts'
import { temporaryFolder } from './temporary-folder.ts'

const FILES = {
  'geheim.md': '',
  'bron/index.md': '',
  'bron/docs/een.md': '',
  'bron/docs/twee dorpen.md': '',
  'bron/docs/map/index.md': '',
  'bron/docs/map/plaat.png': 'x',
  'bron/docs/map/blad.pdf': 'x',
  'bron/docs/map/programma.exe': 'x',
  'bron/static/img/kaart.jpg': 'x',
}

function resolverFor(file: string) {
  const root = temporaryFolder(FILES)
  return addressResolver(openFolder(join(root, 'bron')), file)
}

describe('links', () => {
  test.each([
    ['een.md', 'docs/een.md'],
    ['./een', 'docs/een.md'],
    ['een.html', 'docs/een.md'],
    ['een/', 'docs/een.md'],
    ['twee%20dorpen.md', 'docs/twee dorpen.md'],
    ['map/', 'docs/map/index.md'],
    ['map', 'docs/map/index.md'],
    ['../index.md', 'index.md'],
    ['/docs/een.md', 'docs/een.md'],
    ['/een', 'docs/een.md'],
    ['een.md?x=1', 'docs/een.md'],
  ])('%s leads to %s', (href, to) => {
    expect(resolverFor('docs/een.md').link(href)).toEqual({ to })
  })

  test('keep the heading that they point at', () => {
    const { link } = resolverFor('docs/een.md')
    expect(link('map/index.md#De-eerste%20stap')).toEqual({
      to: 'docs/map/index.md',
      anchor: 'De-eerste stap',
    })
    expect(link('#kop')).toEqual({ to: 'docs/een.md', anchor: 'kop' })
  })

  test('to files are downloads, of kinds that we take', () => {
    const { link } = resolverFor('docs/een.md')
    expect(link('map/blad.pdf')).toEqual({ file: 'docs/map/blad.pdf' })
    expect(link('map/programma.exe')).toHaveProperty('reason')
  })

  test.each([
    ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'],
    ...['vbscript:x', 'file:///etc/passwd', 'weg.md', '../../geheim.md', '../../../etc/passwd', ''],
    ...['/../geheim.md', '%2e%2e/%2e%2e/geheim.md', 'https://', '%00'],
  ])('%j leads nowhere, with a reason', (href) => {
    expect(resolverFor('docs/een.md').link(href)).toEqual({ reason: expect.stringMatching(/\.$/) })
  })

  test.each(['https://dorp.nl/a?b#c', 'mailto:griet@example.org', 'tel:+31598000000'])(
    '%s stays an address',
    (href) => {
      expect(resolverFor('docs/een.md').link(href)).toEqual({ href })
    },
  )
})

describe('pictures', () => {
  test('are found from the file, from the top, and in the folder of a site generator', () => {
    const { picture } = resolverFor('docs/een.md')
    expect(picture('map/plaat.png')).toEqual({ file: 'docs/map/plaat.png' })
    expect(picture('/docs/map/plaat.png')).toEqual({ file: 'docs/map/plaat.png' })
    expect(picture('/img/kaart.jpg')).toEqual({ file: 'static/img/kaart.jpg' })
    expect(picture('https://elders.nl/k.png')).toEqual({ href: 'https://elders.nl/k.png' })
  })

  test.each(['../../../geheim.png', 'weg.png', 'map/blad.pdf', 'data:image/png;base64,xx', ''])(
    '%j is refused with a reason',
    (src) => {
      expect(resolverFor('docs/een.md').picture(src)).toEqual({
        reason: expect.stringMatching(/\.$/),
      })
    },
  )
})
