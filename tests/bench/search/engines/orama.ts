import { create, insertMultiple, save, search } from '@orama/orama'
import { language, stemmer } from '@orama/stemmers/dutch'
import { type EngineMaker, MOST_RESULTS } from '../engine.ts'
import { librarySize, wireSize } from '../wire-size.ts'

/** Orama with its Dutch stemmer and one typing error a word. */
export const makeOrama: EngineMaker = async (documents) => {
  const index = create({
    schema: { path: 'string', title: 'string', summary: 'string', body: 'string' },
    components: { tokenizer: { language, stemmer } },
  })
  const rows = documents.map(({ path, title, summary, body }) => ({ path, title, summary, body }))
  await insertMultiple(index, rows)
  const bytes =
    wireSize(JSON.stringify(save(index))) + librarySize('@orama/orama', '@orama/stemmers/dutch')
  return {
    search: async (term) => {
      const found = await search(index, {
        term,
        properties: ['title', 'summary', 'body'],
        boost: { title: 4, summary: 2 },
        tolerance: 1,
        limit: MOST_RESULTS,
      })
      return found.hits.map(({ document }) => document.path)
    },
    bytesFirst: async () => bytes,
    close: async () => undefined,
  }
}
