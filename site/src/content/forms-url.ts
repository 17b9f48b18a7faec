/** The address at which the cms takes what a form posts, or undefined where readers reach no cms. */
export function formsUrl(path: string): string | undefined {
  const cms: string = import.meta.env.FORMS_URL
  return cms ? cms + path : undefined
}
