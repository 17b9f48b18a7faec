import { expect, it } from 'vitest'
import { toSearchPage } from './search-page.ts'
import { wordList, wordsOf } from './word-list.ts'

const page = (main: string) => `<html><body><main data-pagefind-body>${main}</main></body></html>`

it('adds parts of compounds, strongest where they tell most', () => {
  const made = toSearchPage(
    page('<h1>Een dorpshuis</h1><h2>Subsidieaanvraag</h2><p>Maait de moestuin.</p>'),
  )
  expect(made).toContain('data-pagefind-meta="woorden1:huis"')
  expect(made).toContain('data-pagefind-meta="woorden2:aanvraag"')
  expect(made).toContain('data-pagefind-meta="woorden3:maai tuin"')
})

it('leaves pages that are not searched alone, and is the same each time', () => {
  const other = '<html><body><main><h1>Dorpshuis</h1></main></body></html>'
  expect(toSearchPage(other)).toBe(other)
  const html = page('<h1>Burgertop</h1>')
  expect(toSearchPage(html)).toBe(toSearchPage(html))
})

it('reads only what readers of the text see, whatever stands there', () => {
  const html = page(
    '<nav>Menu</nav><p title="nee">Caf&eacute; &amp; <b>buurt</b>&#8203;bus <script>"dorpshuis"</script> &lt;',
  )
  expect(wordsOf(html)).toEqual(expect.arrayContaining(['buurt', 'bus']))
  expect(wordsOf(html)).not.toContain('menu')
  expect(wordsOf(html)).not.toContain('dorpshuis')
})

it('lists words by letter, with the number of pages', () => {
  expect(
    wordList(
      new Map([
        ['huis', 2],
        ['bus', 10],
      ]),
    ),
  ).toBe('bus 10\nhuis 2\n')
})
