import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, documentPath, type Fact } from 'content-models'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fixtureDocuments } from './fake-feed.ts'
import { article, type Installation, makeInstallation } from './installation.ts'

const AMOUNT = 'fact-regeling-dorpsinitiatieven-bedrag'

let installation: Installation

beforeEach(async () => {
  installation = await makeInstallation()
  await installation.release()
})
afterEach(() => installation.remove())

it('changes on every page that quotes it, in one release, and on no other', async () => {
  const before = pages()
  const quoting = [...before].filter(([, html]) => html.includes(`value="${AMOUNT}"`))
  expect(quoting.length).toBeGreaterThan(2)
  const origin = { source: 'Nieuw besluit', checkedOn: '2026-11-20' }
  installation.feed.publish(fact({ value: '€ 600 tot € 7.777', ...origin }))
  const { release, changed, held } = await installation.release()
  expect({ release, changed, held }).toEqual({ release: 2, changed: 1, held: [] })
  const after = pages()
  const different = [...after].filter(([name, html]) => html !== before.get(name))
  expect(different.map(([name]) => name)).toEqual(quoting.map(([name]) => name))
  for (const [name, html] of different) {
    expect(html, name).toContain('€ 600 tot € 7.777')
    expect(html, name).not.toContain(`value="${AMOUNT}">€ 500`)
  }
  const telling = different.filter(([, html]) => html.includes('id="gegevens"'))
  expect(telling.length).toBeGreaterThan(1)
  for (const [name, html] of telling)
    expect(html, name).toContain('</strong> Nieuw besluit (nagekeken op 20 november 2026)')
  expect(installation.read('data/article-1.json')).toContain('"value":"€ 600 tot € 7.777"')
})

it('stays as it was when it is withdrawn while a page quotes it; the rest goes on', async () => {
  const before = pages()
  installation.feed.withdraw(fact())
  const added = article('zandloper', 'De zandlopertuin is open.')
  installation.feed.publish(added)
  const { held } = await installation.release()
  expect(held).toMatchObject([{ kind: 'fact', id: AMOUNT, reason: 'unprintable' }])
  expect(held[0]?.problems.join()).toMatch(/nog aangehaald in ".*" en nog 2. Haal het daar weg/)
  expect(pages().get(fileOf(added))).toContain('zandlopertuin')
  for (const [name, html] of before) {
    if (html.includes(`value="${AMOUNT}"`)) expect(pages().get(name), name).toBe(html)
  }
})

it('is waited for by a text that quotes it: readers keep the former version until it is there', async () => {
  const former = article('zandloper', 'De eerste versie.')
  installation.feed.publish(former)
  await installation.release()
  const quoting: Article = {
    ...former,
    updatedAt: '2026-11-21T10:00:00.000Z',
    body: [{ type: 'paragraph', children: [{ type: 'fact', id: 'fact-nieuw' }] }],
  }
  installation.feed.publish(quoting)
  const { held } = await installation.release()
  expect(held).toMatchObject([{ id: former.id, reason: 'unprintable' }])
  expect(held[0]?.problems.join()).toContain('Publiceer dat feit, of haal het uit de tekst')
  expect(pages().get(fileOf(former))).toContain('De eerste versie.')
  installation.feed.publish(
    fact({ id: 'fact-nieuw', slug: 'nieuw', value: '0596 55 00', sort: 'phone' }),
  )
  expect((await installation.release()).held).toEqual([])
  expect(pages().get(fileOf(former))).toMatch(
    /value="fact-nieuw"[^>]*>\s*<a [^>]*href="tel:05965500"/,
  )
})

function fact(changes: Partial<Fact> = {}): Fact {
  const known = fixtureDocuments().find(({ id }) => id === AMOUNT)
  if (known?.kind !== 'fact') throw new Error('The fixtures lack the fact.')
  return { ...known, updatedAt: '2026-11-21T10:00:00.000Z', ...changes }
}

function fileOf(document: Article): string {
  return `${documentPath(document).slice(1)}index.html`
}

/** Every page that readers see, by its file. */
function pages(): Map<string, string> {
  const folder = join(installation.dataFolder, 'releases/current')
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.html'),
  )
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
