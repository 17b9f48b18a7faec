/** A path of the site as a link: with the base path below which the site stands. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`
}

/** A path of the site as an absolute address, for feeds, sitemaps and shared links. */
export function absoluteUrl(path: string, site: URL | undefined): string {
  return new URL(href(path), site ?? 'http://127.0.0.1/').href
}
