/** A licence for the content: its name, its text for people, and how Europe's list of licences names it. */
export type Licence = { name: string; url: string; authority: string }

const AUTHORITY = 'http://publications.europa.eu/resource/authority/licence'
const LICENCES: Record<string, Licence> = {
  cc0: {
    name: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
    authority: `${AUTHORITY}/CC0`,
  },
  'cc-by': {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
    authority: `${AUTHORITY}/CC_BY_4_0`,
  },
}

/** The licence that the host chose for the content, or undefined where nothing was said. */
export function contentLicence(): Licence | undefined {
  const chosen: string = import.meta.env.CONTENT_LICENCE
  return LICENCES[chosen]
}
