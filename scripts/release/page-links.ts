import { Parser } from 'htmlparser2'

/** What a page points at, and what can be pointed at in it. */
export type PageLinks = { addresses: Set<string>; ids: Set<string> }

/** Attributes that hold an address, on any element. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'formaction']

/** Properties of `<meta>` that hold an address. */
const META_ADDRESSES = new Set(['og:image', 'og:url'])

/** What holds no tags, whatever it looks like. */
const UNREAD = /<!--.*?-->|<((script|style|textarea|title)\b[^>]*)>.*?<\/\2>/gs
const TAG = /<[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/gi
const WANTED = new RegExp(`\\s(?:id|property|srcset|${ADDRESSES.join('|')})\\s*=`, 'i')
/** The parser takes what comes after these for text. */
const RAW = /^<(script|style|textarea|title|iframe|noscript|xmp|plaintext)\b/i

/** Reads a page's links and anchors. The parser gets only the tags that may hold one: it takes most of the time, and most of a page is text. */
export function readPageLinks(html: string): PageLinks {
  const page: PageLinks = { addresses: new Set(), ids: new Set() }
  const parser = new Parser({ onopentag: (name, attributes) => note(page, name, attributes) })
  for (const [tag] of html.replace(UNREAD, '<$1>').matchAll(TAG)) {
    if (!WANTED.test(tag)) continue
    parser.write(tag)
    const raw = RAW.exec(tag)
    if (raw) parser.write(`</${raw[1]}>`)
  }
  parser.end()
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
