/** The public door of search: the code of the search page, for who wants to search a built site outside a browser. */
export { openSearch } from './open-search.ts'
export { isStopWord } from './words/stop-words.ts'
export { unpackWords } from './words/unpack-words.ts'
