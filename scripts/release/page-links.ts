import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/** What a page points at, and what can be pointed at in it. */
export type PageLinks = { links: { address: string }[]; ids: Set<string> }

/** Attributes that hold an address, on any element. */
const ADDRESSES = new Set(['href', 'src', 'action', 'poster'])

/** Reads a page's links and anchors. */
export function readPageLinks(html: string): PageLinks {
  const page: PageLinks = { links: [], ids: new Set() }
  visit(parse(html), page)
  return page
}

function visit(node: Node, page: PageLinks): void {
  if ('attrs' in node) {
    for (const { name, value } of node.attrs) {
      if (name === 'id') page.ids.add(value)
      else if (ADDRESSES.has(name)) page.links.push({ address: value })
      else if (name === 'srcset') page.links.push(...addressesOf(value))
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, page)
}

function addressesOf(srcset: string): { address: string }[] {
  return srcset
    .split(',')
    .map((candidate) => ({ address: candidate.trim().split(/\s+/)[0] ?? '' }))
    .filter(({ address }) => address !== '')
}
