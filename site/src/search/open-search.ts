import { SYNONYMS_PATH } from 'content-models/paths'
import { deltaWeight } from './delta-weight.ts'
import { type Facets, loadFacets } from './facets.ts'
import { favourFresh } from './favour-fresh.ts'
import { isInDelta } from './page-id.ts'
import { type FoundPage, loadPagefind, type Pagefind, type SearchPlace } from './pagefind.ts'
import { once, remember } from './remember.ts'
import { loadSearchFiles, type SearchFiles } from './search-files.ts'
import { searchWords, type WordsFound } from './words/search-words.ts'
import { DUTCH_SYNONYMS } from './words/synonyms.nl.ts'
import { Synonyms } from './words/synonyms.ts'
import { unpackWords } from './words/unpack-words.ts'

/** A page that was found. */
export type Hit = {
  id: string
  /** Comparable between all hits of a query. */
  score: number
  data(): Promise<FoundPage>
}

/** The indexes of a release, searched as one. */
export type Search = {
  /** Every page. */
  all(): Promise<Hit[]>
  /** Pages that fit a query, best first. */
  find(query: string): Promise<WordsFound<Hit>>
  /** What pages can be filtered by; loaded at the first call. */
  facets(): Promise<Facets>
}

/** Answers that are remembered: of the queries while they are typed, and of words, of which a query asks many. */
const REMEMBERED = { queries: 30, words: 200 }

/** Opens the search of a site; `files` are asked for when they aren't known yet. */
export async function openSearch(place: SearchPlace, known?: SearchFiles): Promise<Search> {
  const files = known ?? (await loadSearchFiles(place.base))
  const { main, delta, stale } = files
  const pagefind = await loadPagefind(place, files)
  const gone = new Set(stale)
  const lookUp = async (query: string | null): Promise<Hit[]> => {
    if (!pagefind) return []
    const { results } = await pagefind.search(query)
    const live = gone.size > 0 ? results.filter(({ id }) => !gone.has(id)) : results
    if (!delta) return live
    const weight = live.some(({ id }) => isInDelta(id)) ? await weigh(pagefind, files, query) : 1
    return live
      .map((hit) => (isInDelta(hit.id) ? { ...hit, score: hit.score * weight } : hit))
      .sort((a, b) => b.score - a.score)
  }
  const pages = (main?.pages ?? 0) - stale.length + (delta?.pages ?? 0)
  const bases = [main, delta].flatMap((index) => (index ? `${place.base}${index.name}/` : []))
  const tools = {
    pages,
    lookUp: remember(lookUp, REMEMBERED.words),
    wordList: once(async () => (await Promise.all(bases.map(loadWords))).join('')),
    synonyms: once(
      async () => new Synonyms([...DUTCH_SYNONYMS, ...(await loadOwnSynonyms(place))]),
    ),
  }
  const facets = once(() => loadFacets(bases))
  return {
    all: once(() => lookUp(null)),
    find: remember(async (query) => {
      const [found, known] = await Promise.all([searchWords(query, tools), facets()])
      return { ...found, hits: favourFresh(found.hits, yearsOf(known)) }
    }, REMEMBERED.queries),
    facets,
  }
}

function yearsOf({ fields, rowOf }: Facets): (hit: Hit) => number | undefined {
  const field = fields.get('year')
  const years = field?.sets.map(([year]) => (year === undefined ? undefined : Number(year)))
  return ({ id }) => years?.[field?.places[rowOf(id)] ?? -1]
}

/** The editors' own, from the glossary. Without them search does what it can. */
async function loadOwnSynonyms({ base }: SearchPlace): Promise<string[][]> {
  const answer = await fetch(`${base}..${SYNONYMS_PATH}`).catch(() => undefined)
  return answer?.ok ? ((await answer.json()) as string[][]) : []
}

async function loadWords(base: string): Promise<string> {
  const response = await fetch(`${base}words.txt`)
  if (!response.ok) throw new Error(`${response.status} for the words of search.`)
  return unpackWords(await response.text())
}

/** Looks how rare each word is in either index. Exact searches score by other rules, the same in both. */
async function weigh(
  pagefind: Pagefind,
  { main, delta }: SearchFiles,
  query: string | null,
): Promise<number> {
  const words = (query ?? '').split(/\s+/).filter((word) => word !== '')
  if (query?.includes('"') || words.length === 0) return 1
  const found = await Promise.all(
    words.map(async (word) => {
      const { results } = await pagefind.search(word)
      const inDelta = results.filter(({ id }) => isInDelta(id)).length
      return { inMain: results.length - inDelta, inDelta }
    }),
  )
  return deltaWeight(
    { pages: main?.pages ?? 0, found: found.map(({ inMain }) => inMain) },
    { pages: delta?.pages ?? 0, found: found.map(({ inDelta }) => inDelta) },
  )
}
