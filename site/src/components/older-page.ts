import { pageNumber } from './page-number.ts'

/** The page that the rest of an address names: 0 for nothing, 3 for `pagina/3`; undefined for anything else. */
export function olderPage(rest: string | undefined): number | undefined {
  if (rest === undefined || rest === '') return 0
  return pageNumber(/^pagina\/(\d+)$/.exec(rest)?.[1])
}
