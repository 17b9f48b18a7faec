import { createRequire } from 'node:module'
import type lunrType from 'lunr'
import { type EngineMaker, MOST_RESULTS } from '../engine.ts'
import { librarySize, wireSize } from '../wire-size.ts'

const require = createRequire(import.meta.url)
const lunr = require('lunr') as typeof lunrType & { nl: lunrType.Builder.Plugin }
require('lunr-languages/lunr.stemmer.support')(lunr)
require('lunr-languages/lunr.nl')(lunr)

/** lunr with the Dutch stemmer and stop words of lunr-languages. */
export const makeLunr: EngineMaker = async (documents) => {
  const index = lunr(function build() {
    this.use(lunr.nl)
    this.ref('path')
    this.field('title', { boost: 4 })
    this.field('summary', { boost: 2 })
    this.field('body')
    for (const { path, title, summary, body } of documents) this.add({ path, title, summary, body })
  })
  const bytes =
    wireSize(JSON.stringify(index)) +
    librarySize('lunr', 'lunr-languages/lunr.stemmer.support', 'lunr-languages/lunr.nl')
  return {
    // Signs of lunr's query language are only signs here.
    search: async (query) =>
      index
        .search(query.replace(/[~^:*+-]/g, ' '))
        .slice(0, MOST_RESULTS)
        .map(({ ref }) => ref),
    bytesFirst: async () => bytes,
    close: async () => undefined,
  }
}
