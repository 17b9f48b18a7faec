import type { Element } from 'hast'
import { s } from 'hastscript'

/** Tabler Icons 3.48.0 (MIT), as the site has them. */
const ICONS = {
  search: ['M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0m18 11l-6-6'],
  'alert-triangle': [
    'M12 9v4m-1.637-9.409L2.257 17.125a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636-2.87L13.637 3.59a1.914 1.914 0 0 0-3.274 0M12 16h.01',
  ],
  printer: [
    'M17 17h2a2 2 0 0 0 2-2v-4a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v4a2 2 0 0 0 2 2h2m10-8V5a2 2 0 0 0-2-2H9a2 2 0 0 0-2 2v4',
    'M7 15a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2z',
  ],
}

/** An icon stands beside a word, never alone. */
export function icon(name: keyof typeof ICONS): Element {
  const paths = ICONS[name].map((d) => s('path', { d }))
  return s('svg', { className: ['icon'], viewBox: '0 0 24 24', ariaHidden: 'true' }, paths)
}

/** A short filled track that ends in a stop with a bolt. */
export function logo(): Element {
  return s('svg', { viewBox: '0 0 38 24', ariaHidden: 'true' }, [
    s('path', { className: ['logo-line'], d: 'M0 7.5h20v9H0' }),
    s('circle', { className: ['logo-stop'], cx: 26, cy: 12, r: 10.5 }),
    s('path', { className: ['logo-bolt'], d: 'M28 6l-5 6.5h6L25 18' }),
  ])
}
