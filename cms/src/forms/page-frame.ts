import {
  HOME_PATH,
  isListedKind,
  KIND_LABELS,
  KINDS_WITH_LIST,
  type KindWithList,
  listPath,
  SEARCH_PATH,
  SUBMIT_PATH,
} from 'content-models'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { readEnvironment } from '../environment.ts'
import { icon, logo } from './drawings.ts'

const IN_HEADER: readonly KindWithList[] = ['article', 'tool', 'story', 'route']
const IN_FOOTER: readonly KindWithList[] = ['theme', ...KINDS_WITH_LIST.filter(isListedKind)]

/** The address of a page of the site; `path` begins with a slash. */
export function siteAddress(path: string): string {
  return new URL(path.slice(1), readEnvironment().siteUrl).href
}

/** The site's header, with the same ways on. */
export function pageHeader(): Element {
  return h('header', { className: ['site-header'] }, [
    h('div', { className: ['wrap'] }, [
      h('a', { className: ['logo'], href: siteAddress(HOME_PATH) }, [logo(), 'Oplaadpunt']),
      h('nav', { className: ['main-menu'], ariaLabel: 'Hoofdmenu' }, h('ul', lists(IN_HEADER))),
      h('nav', { className: ['side-menu'], ariaLabel: 'Zoeken en menu' }, [
        h('ul', [
          h('li', h('a', { href: siteAddress(SEARCH_PATH) }, [icon('search'), 'Zoek'])),
          h('li', h('a', { href: '#menu' }, 'Menu')),
        ]),
      ]),
    ]),
  ])
}

/** The way back up. */
export function crumbs(): Element {
  return h('nav', { className: ['crumbs'], ariaLabel: 'Kruimelpad' }, [
    h('ol', h('li', h('a', { href: siteAddress(HOME_PATH) }, 'Home'))),
  ])
}

/** The landscape, and every list of the site. */
export function pageFooter(): Element {
  const landscape = { className: ['landscape'], src: '/api/forms/landscape.svg', alt: '' }
  return h('footer', [
    h('img', landscape),
    h('div', { className: ['wrap', 'footer-columns'], id: 'menu' }, [
      h('div', [
        h('h2', 'Van dorpen, voor dorpen.'),
        h(
          'p',
          'Oplaadpunt verzamelt wat bewoners en gemeenten van elkaar leren. Je hebt geen account nodig.',
        ),
      ]),
      h('nav', { ariaLabel: 'Alles bekijken' }, [
        h('ul', [
          ...lists(IN_FOOTER),
          h('li', h('a', { href: siteAddress(SUBMIT_PATH) }, 'Stuur een project\u00a0in')),
        ]),
      ]),
    ]),
  ])
}

function lists(kinds: readonly KindWithList[]): Element[] {
  return kinds.map((kind) =>
    h('li', h('a', { href: siteAddress(listPath(kind)) }, KIND_LABELS[kind].many)),
  )
}
