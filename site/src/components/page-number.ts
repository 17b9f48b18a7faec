/** The page that an address names: a whole number from 1, written as we write it. */
export function pageNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}
