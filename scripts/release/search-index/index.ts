/** The public door of the search index. */
export { foldSearch } from './fold-search.ts'
export { searchFinds } from './search-finds.ts'
export { updateSearch } from './update-search.ts'
