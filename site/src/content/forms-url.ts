import { FORM_PATHS } from 'content-models'

/** The address at which the cms takes what a form posts, or undefined where readers reach no cms. */
export function formsUrl(path: string): string | undefined {
  const cms: string = import.meta.env.FORMS_URL
  return cms ? cms + path : undefined
}

/** Where the search page tells of what found nothing, or undefined where the host doesn't count that. */
export function missesUrl(): string | undefined {
  const counts: string = import.meta.env.SEARCH_COUNTS
  return counts === 'on' ? formsUrl(FORM_PATHS.miss) : undefined
}
