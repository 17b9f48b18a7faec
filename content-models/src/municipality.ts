import { slugify } from './slug.ts'
import { TOOI_MUNICIPALITIES } from './tooi-municipalities.ts'

/** The page of all municipalities. */
export const MUNICIPALITIES_PATH = '/gemeenten/'

/** The municipality's name as it stands in addresses; the same for "gemeente Emmen" and "Emmen". Empty for what is no name. */
export function municipalitySlug(name: string): string {
  return slugify(name.replace(/^gemeente\s+/i, ''))
}

/** Where everything of a municipality stands; older pages are counted as in `listPath`. */
export function municipalityPath(slug: string, page = 0): string {
  const path = `${MUNICIPALITIES_PATH}${slug}/`
  return page === 0 ? path : `${path}pagina/${page}/`
}

/** The identifier by which governments name a municipality, or undefined for one that isn't in our list. */
export function tooiIdentifier(name: string): string | undefined {
  const slug = municipalitySlug(name)
  const code = Object.entries(TOOI_MUNICIPALITIES).find(
    ([known]) => municipalitySlug(known) === slug,
  )?.[1]
  return code && `https://identifier.overheid.nl/tooi/id/gemeente/${code}`
}
