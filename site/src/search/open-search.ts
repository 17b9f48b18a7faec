import type { Pagefind, PagefindAnswer } from './pagefind.ts'
import { RANKING } from './ranking.ts'
import { searchWords, type WordsFound, type WordTools } from './words/search-words.ts'
import { Synonyms } from './words/synonyms.ts'

type Options = { basePath: string; baseUrl: string; ranking: typeof RANKING }
type Module = Omit<Pagefind, 'options'> & { options(options: Options): Promise<void> }
type Result = PagefindAnswer['results'][number] & { score: number }

/** Opens the search of a built site that stands at `base`, with `load` for its copy of Pagefind. */
export async function openSearch(
  base: string,
  load: () => Promise<Module>,
): Promise<(query: string) => Promise<WordsFound<Result>>> {
  const pagefind = await load()
  await pagefind.options({ basePath: `${base}pagefind/`, baseUrl: '/', ranking: RANKING })
  const all = await pagefind.search(null, { filters: {} })
  const lookUps = new Map<string, Promise<Result[]>>()
  let list: Promise<string> | undefined
  const tools: WordTools<Result> = {
    pages: all.results.length,
    lookUp: (words) => {
      const found =
        lookUps.get(words) ??
        pagefind.search(words, { filters: {} }).then(({ results }) => results as Result[])
      lookUps.set(words, found)
      return found
    },
    wordList: () => {
      list ??= fetch(`${base}pagefind/woorden.txt`).then((answer) => answer.text())
      return list
    },
    synonyms: new Synonyms([]),
  }
  const answers = new Map<string, Promise<WordsFound<Result>>>()
  return (query) => {
    const answer = answers.get(query) ?? searchWords(query, tools)
    answers.set(query, answer)
    return answer
  }
}
