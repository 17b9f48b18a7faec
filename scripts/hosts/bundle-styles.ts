import type { PressBundle } from 'site/press'
import { hashStyle } from '../serve/style-hashes.ts'

type App = ReturnType<PressBundle['createApp']>

/** CSP sources of the style elements that pages may hold, by the folder in which the pages are: `/`, `/tools/`. */
export type StyleHashes = Readonly<Record<string, readonly string[]>>

/** The page that a host shows in any folder for what isn't there. */
const NOT_FOUND = '/404/'

/**
 * The style elements of these templates. They follow from the templates alone, so that this takes the same time for ten pages
 * and for ten thousand.
 */
export function listStyleHashes({ manifest }: App): StyleHashes {
  const routes = manifest.routes.map(({ routeData, styles }) => ({
    folder: folderOf(routeData.route),
    hashes: styles.flatMap((style) => (style.type === 'inline' ? [hashStyle(style.content)] : [])),
  }))
  const { [NOT_FOUND]: everywhere = [], ...folders } = Object.fromEntries(
    [...Map.groupBy(routes, ({ folder }) => folder)].map(([folder, group]) => [
      folder,
      group.flatMap(({ hashes }) => hashes),
    ]),
  )
  return Object.fromEntries(
    Object.entries(folders)
      .filter(([, hashes]) => hashes.length > 0)
      .map(([folder, hashes]) => [folder, [...new Set([...hashes, ...everywhere])].sort()])
      .sort(),
  )
}

/** `/tools/` for the route `/tools/[slug]`. */
function folderOf(route: string): string {
  const [first = ''] = route.slice(1).split('/')
  return first === '' ? '/' : `/${first}/`
}
