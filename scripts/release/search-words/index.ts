/** What search needs of words, made while a site is indexed. */
export { FIELDS, toSearchPage } from './search-page.ts'
export { wordList, wordsOf } from './word-list.ts'
