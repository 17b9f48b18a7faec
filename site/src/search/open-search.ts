import { SYNONYMS_PATH } from 'content-models/paths'
import { deltaWeight } from './delta-weight.ts'
import { loadFacets, type PageFacets } from './facets.ts'
import { favourFresh } from './favour-fresh.ts'
import { isInDelta, numberOfPage } from './page-id.ts'
import { type FoundPage, loadPagefind, type Pagefind, type SearchPlace } from './pagefind.ts'
import { loadSearchFiles, type SearchFiles } from './search-files.ts'
import { searchWords, type WordsFound } from './words/search-words.ts'
import { DUTCH_SYNONYMS } from './words/synonyms.nl.ts'
import { Synonyms } from './words/synonyms.ts'

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
  /** What pages can be filtered by, by their ids; loaded at the first call. */
  facets(): Promise<(id: string) => PageFacets>
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
    const weight = results.some(({ id }) => isInDelta(id)) ? await weigh(pagefind, files, query) : 1
    return results
      .filter(({ id }) => !gone.has(id))
      .map((result) => ({
        ...result,
        score: isInDelta(result.id) ? result.score * weight : result.score,
      }))
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
  const facets = once(async () => {
    const [ofMain, ofDelta] = await Promise.all(bases.map(loadFacets))
    return (id: string) => (isInDelta(id) ? ofDelta : ofMain)?.(numberOfPage(id)) ?? {}
  })
  return {
    all: once(() => lookUp(null)),
    find: remember(async (query) => {
      const [found, facetsOf] = await Promise.all([searchWords(query, tools), facets()])
      return { ...found, hits: favourFresh(found.hits, ({ id }) => facetsOf(id).year?.[0]) }
    }, REMEMBERED.queries),
    facets,
  }
}

/** The editors' own, from the glossary. Without them search does what it can. */
async function loadOwnSynonyms({ base }: SearchPlace): Promise<string[][]> {
  const answer = await fetch(`${base}..${SYNONYMS_PATH}`).catch(() => undefined)
  return answer?.ok ? ((await answer.json()) as string[][]) : []
}

async function loadWords(base: string): Promise<string> {
  const response = await fetch(`${base}words.txt`)
  if (!response.ok) throw new Error(`${response.status} for the words of search.`)
  return response.text()
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

/** Readers come back to a query: by the back button, or by choosing filters. What failed is asked again. */
function remember<A>(ask: (query: string) => Promise<A>, most: number) {
  const answers = new Map<string, Promise<A>>()
  return (query: string): Promise<A> => {
    const known = answers.get(query)
    if (known) return known
    const answer = ask(query)
    answers.set(query, answer)
    answer.catch(() => answers.delete(query))
    const [oldest] = answers.keys()
    if (answers.size > most && oldest !== undefined) answers.delete(oldest)
    return answer
  }
}

function once<A>(ask: () => Promise<A>): () => Promise<A> {
  const remembered = remember(ask, 1)
  return () => remembered('')
}
