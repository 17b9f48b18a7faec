import { unpackWords } from 'site/search'
import { expect, it } from 'vitest'
import { readPageText } from './page-text.ts'
import { toSearchPage } from './search-page.ts'
import { searchedPart } from './searched-part.ts'
import { Vocabulary } from './vocabulary.ts'
import { wordList } from './word-list.ts'

const copy = (html: string) => toSearchPage(html, new Vocabulary().addPage(readPageText(html)))

function wordsIn(html: string): string[] {
  const vocabulary = new Vocabulary()
  vocabulary.addPage(readPageText(html))
  return [...vocabulary.spread.keys()]
}
const page = (main: string) => `<html><body><main data-pagefind-body>${main}</main></body></html>`

it('adds parts of compounds, strongest where they tell most', () => {
  const made = copy(
    page('<h1>Een dorpshuis</h1><h2>Subsidieaanvraag</h2><p>Maait de moestuin.</p>'),
  )
  expect(made).toContain('data-pagefind-meta="woorden1:huis"')
  expect(made).toContain('data-pagefind-meta="woorden2:aanvraag"')
  expect(made).toContain('data-pagefind-meta="woorden3:maai tuin"')
})

it('takes of a page what is searched, without losing a mark or a word', () => {
  const part = searchedPart(
    '<html><head><style>main{}</style></head><body><header>Menu</header><main class="a > b"><p id="x" title="a > b">Een <a href="/?q=a&b" hidden>bus</a><br /></p><span hidden data-pagefind-meta="title:a > b"></span><nav><p>weg</p></nav></main></body></html>',
  )
  expect(part).toBe(
    '<html><body><main><p>Een <a>bus</a><br></p><span hidden data-pagefind-meta="title:a > b"></span></main></body></html>',
  )
})

it('reads only what readers of the text see, whatever stands there', () => {
  const html = page(
    '<nav>Menu</nav><p title="nee">Caf&eacute; &amp; <b>buurt</b>&#8203;bus <script>"dorpshuis"</script> &lt;',
  )
  expect(wordsIn(html)).toEqual(expect.arrayContaining(['buurt', 'bus']))
  expect(wordsIn(html)).not.toContain('menu')
  expect(wordsIn(html)).not.toContain('dorpshuis')
})

it('lists words by letter, with the number of pages, as the search page reads them', () => {
  const words = { burg: 1, buurt: 5, buurtbus: 9, één: 3, zaal: 33 }
  const packed = wordList(new Map(Object.entries(words)))
  expect(packed).toBe('02500\nburg\nurt\nbus\nzaal\néén\n02352')
  expect(unpackWords(packed)).toBe('burg 1\nbuurt 4\nbuurtbus 8\nzaal 32\néén 4\n')
  expect(unpackWords(wordList(new Map()))).toBe('')
})
