import { Parser } from 'htmlparser2'

/** What a page points at, and what can be pointed at in it. */
export type PageLinks = { addresses: Set<string>; ids: Set<string> }

/** Attributes that hold an address, on any element. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'formaction']

/** Properties of `<meta>` that hold an address. */
const META_ADDRESSES = new Set(['og:image', 'og:url'])

/** Half of a page, in which nothing is that we look for: leaving it out saves a third of the time. */
const STYLES = /<style>[^<]*<\/style>/g

/** Reads a page's links and anchors. */
export function readPageLinks(html: string): PageLinks {
  const page: PageLinks = { addresses: new Set(), ids: new Set() }
  const parser = new Parser({ onopentag: (name, attributes) => note(page, name, attributes) })
  parser.end(html.replace(STYLES, ''))
  return page
}

function note(page: PageLinks, name: string, attributes: Record<string, string>): void {
  if (attributes.id) page.ids.add(attributes.id)
  for (const attribute of ADDRESSES) {
    const address = attributes[attribute]
    if (address !== undefined) page.addresses.add(address)
  }
  for (const address of addressesOf(attributes.srcset)) page.addresses.add(address)
  const { property = '', content } = attributes
  if (name === 'meta' && META_ADDRESSES.has(property) && content) page.addresses.add(content)
}

function addressesOf(srcset: string | undefined): string[] {
  return (srcset ?? '')
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '')
}
