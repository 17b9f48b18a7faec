/** The response header in which the press reads what a page depends on. */
export const TAGS_HEADER = 'Cache-Tag'

/** The tags in a response, sorted. */
export function tagsOf(headers: Headers): string[] {
  const value = headers.get(TAGS_HEADER)
  return value ? value.split(',').map(decodeURIComponent).sort() : []
}
