import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentPath, isKindWithPage, pathsOfDocument } from 'content-models'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fixtureDocuments } from './fake-feed.ts'
import { article, type Installation, makeInstallation } from './installation.ts'

let installation: Installation

beforeEach(async () => {
  installation = await makeInstallation()
})
afterEach(() => installation.remove())

/** The file of a page. */
const page = (path: string) => `${path.slice(1)}index.html`

describe('a release', () => {
  it('has a page for every document, and the pages around them', async () => {
    const documents = fixtureDocuments()
    const result = await installation.release()
    expect(result).toMatchObject({
      release: 1,
      isNew: true,
      documents: documents.length,
      warnings: [],
    })
    for (const document of documents.filter(({ kind }) => isKindWithPage(kind)))
      expect(installation.read(page(pathsOfDocument(document)[0] ?? ''))).toContain('<h1')
    for (const file of [
      'index.html',
      'zoeken/index.html',
      '404.html',
      'feed.xml',
      'sitemap.xml',
      'robots.txt',
    ]) {
      expect(installation.exists(file), file).toBe(true)
    }
    expect(installation.exists('pagefind/index.json')).toBe(true)
  })

  it('is not made again when nothing changed', async () => {
    await installation.release()
    expect(await installation.release()).toMatchObject({ release: 1, isNew: false })
  })

  it('shows what was published since, everywhere', async () => {
    await installation.release()
    const added = article('zandloper', 'De zandlopertuin is open.')
    installation.feed.publish(added)
    expect(await installation.release()).toMatchObject({ release: 2, isNew: true, changed: 1 })
    const path = documentPath(added)
    expect(installation.read(page(path))).toContain('zandlopertuin')
    for (const file of [
      'kennisbank/index.html',
      'zoeken/index.html',
      'sitemap/article-1.xml',
      'feed.xml',
    ]) {
      expect(installation.read(file), file).toContain(path)
    }
  })

  it('shows nothing of what was withdrawn, and notes the address', async () => {
    const added = article('zandloper', 'De zandlopertuin is open.')
    installation.feed.publish(added)
    await installation.release()
    installation.feed.withdraw(added)
    await installation.release()
    const folder = join(installation.dataFolder, 'releases', installation.current())
    // What hosts read must name the address: they answer that it is gone.
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.parentPath.endsWith('.hosting'),
    )
    const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    expect(texts.filter((text) => /zandloper/i.test(text))).toEqual([])
    const manifest = JSON.parse(readFileSync(`${folder}.json`, 'utf8'))
    expect(manifest.withdrawnPaths).toContain(documentPath(added))
  })

  it('follows a document to its new address', async () => {
    const added = article('oud-adres', 'Woorden.')
    installation.feed.publish(added)
    await installation.release()
    installation.feed.publish({ ...added, slug: 'nieuw-adres' })
    await installation.release()
    expect(installation.exists(page('/kennisbank/oud-adres/'))).toBe(false)
    expect(installation.exists(page('/kennisbank/nieuw-adres/'))).toBe(true)
  })

  it('keeps five', async () => {
    for (let number = 1; number <= 7; number += 1) {
      installation.feed.publish(article('zandloper', `Versie ${number}.`))
      await installation.release()
      await installation.tidy()
    }
    const entries = readdirSync(join(installation.dataFolder, 'releases')).sort()
    expect(entries.filter((entry) => /^\d+$/.test(entry))).toEqual([
      '0003',
      '0004',
      '0005',
      '0006',
      '0007',
    ])
    expect(entries.filter((entry) => /^\d+\.json$/.test(entry))).toHaveLength(5)
    expect(installation.current()).toBe('0007')
  })

  it('carries pictures and downloads', async () => {
    const bytes = new TextEncoder().encode('not really a picture')
    const name = 'bus-ecb62cae-400.webp'
    installation.feed.files.set(name, bytes)
    const image = {
      id: 'm',
      alt: 'Een bus',
      files: [{ name, type: 'image/webp', bytes: bytes.length, width: 400, height: 300 }],
    }
    installation.feed.publish({ ...article('met-bus', 'Woorden.'), image } as ReturnType<
      typeof article
    >)
    await installation.release()
    expect(installation.read(`media/${name}`)).toBe('not really a picture')
    expect(installation.read(page('/kennisbank/met-bus/'))).toContain(`/media/${name}`)
  })

  it('keeps what readers had of a document that cannot be carried, and says so', async () => {
    const added = article('zandloper', 'De eerste versie.')
    installation.feed.publish(added)
    await installation.release()
    const problem = 'Veld "Tekst": dit klopt niet.'
    installation.feed.append({
      change: 'unreadable',
      kind: 'article',
      id: added.id,
      title: added.title,
      problems: [problem],
    })
    const result = await installation.release()
    expect(result.held).toMatchObject([{ title: added.title, problems: [problem] }])
    expect(installation.read(page(documentPath(added)))).toContain('De eerste versie.')
  })
})

describe('a picture that the CMS does not have', () => {
  const files = [{ name: 'weg-00000000.webp', type: 'image/webp', bytes: 9, width: 4, height: 3 }]
  const image = { id: 'm', alt: 'Weg', files }

  it('holds up its own document alone, and is told of until it is mended', async () => {
    const known = article('zandloper', 'De eerste versie.')
    installation.feed.publish(known)
    await installation.release()
    installation.feed.publish({ ...known, image } as typeof known)
    installation.feed.publish(article('ander', 'Een ander stuk.'))
    const result = await installation.release()
    expect(result.held).toMatchObject([{ id: known.id, title: known.title }])
    expect(result.held[0]?.problems[0]).toMatch(/weg-00000000\.webp.*Kies het .* opnieuw/)
    expect(installation.read('kennisbank/zandloper/index.html')).toContain('De eerste versie.')
    expect(installation.read('kennisbank/ander/index.html')).toContain('Een ander stuk.')
    expect((await installation.release()).held).toHaveLength(1)
    installation.feed.publish(article('zandloper', 'De tweede versie.'))
    expect((await installation.release()).held).toEqual([])
    expect(installation.read('kennisbank/zandloper/index.html')).toContain('De tweede versie.')
  })
})

describe('a release below a path', () => {
  it('has every link below that path', async () => {
    const siteUrl = 'https://voorbeeld.nl/kennis/'
    expect(await installation.release({ siteUrl })).toMatchObject({ isNew: true })
    const home = installation.read('index.html') ?? ''
    const links = [...home.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map((match) => match[1])
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((link) => !link?.startsWith('/kennis/'))).toEqual([])
    expect(installation.read('feed.xml')).toContain('https://voorbeeld.nl/kennis/')
  })
})

describe('the content store', () => {
  it.each([
    ['damaged', 'SQLite format 3\0 and then nothing that makes sense'],
    ['of another program', 'geen database'],
    ['empty', ''],
  ])('is made anew from the feed when it is %s', async (_name, bytes) => {
    await installation.release()
    writeFileSync(join(installation.dataFolder, 'content.sqlite'), bytes)
    const before = installation.read('index.html')
    const result = await installation.release()
    expect(result.documents).toBe(fixtureDocuments().length)
    expect(installation.read('index.html')).toBe(before)
  })

  it('is made anew when the CMS has another database', async () => {
    installation.feed.publish(article('alleen-in-de-oude', 'Woorden.'))
    await installation.release()
    await installation.feed.stop()
    const { FakeFeed } = await import('./fake-feed.ts')
    installation.feed = await FakeFeed.start(fixtureDocuments())
    installation.feed.identity = 'another'
    const { runRelease } = await import('scripts/release')
    const { FEED_KEY } = await import('./fake-feed.ts')
    const { SITE_URL } = await import('./installation.ts')
    const { dataFolder, feed } = installation
    await runRelease({ dataFolder, siteUrl: SITE_URL, feedUrl: feed.url, feedKey: FEED_KEY })
    expect(installation.exists(page('/kennisbank/alleen-in-de-oude/'))).toBe(false)
  })
})

describe('a release that fails', () => {
  it.each([
    ['the CMS does not answer', async () => installation.feed.stop(), /niet te bereiken/],
    [
      'the CMS is in trouble',
      async () => {
        installation.feed.failWith = 500
      },
      /geeft de inhoud niet/,
    ],
  ])('changes nothing for readers when %s', async (_name, breakIt, message) => {
    await installation.release()
    const before = installation.read('index.html')
    await breakIt()
    await expect(installation.release()).rejects.toThrow(message)
    await expect(installation.release()).rejects.toThrow(/De huidige site is niet gewijzigd\./)
    expect(installation.current()).toBe('0001')
    expect(installation.read('index.html')).toBe(before)
    const left = readdirSync(join(installation.dataFolder, 'releases')).filter((entry) =>
      entry.endsWith('.making'),
    )
    expect(left).toEqual([])
    if (!existsSync(installation.dataFolder)) throw new Error('The data folder is gone.')
    installation.feed = await revived(installation)
  })
})

/** A feed to stop at the end of the test, whatever became of the first. */
async function revived({ feed }: Installation) {
  const { FakeFeed } = await import('./fake-feed.ts')
  await feed.stop().catch(() => undefined)
  return FakeFeed.start([])
}
