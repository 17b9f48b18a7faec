/** What search needs of words, made while a site is indexed. */
export { loadDictionary } from './dictionary.ts'
export { readPageText } from './page-text.ts'
export { FIELDS, toSearchPage } from './search-page.ts'
export { searchedPart } from './searched-part.ts'
export { Vocabulary } from './vocabulary.ts'
export { wordList } from './word-list.ts'
