import { XMLParser, XMLValidator } from 'fast-xml-parser'

type Link = { '@rel'?: string; '@href'?: string; '@type'?: string }
type Element = Record<string, unknown> & { link?: Link[] }

/** What stands in a feed and in an entry (RFC 4287, 4.1.1 and 4.1.2), and whether it must, or may more than once. */
const FEED = {
  one: ['id', 'title', 'updated'],
  atMostOne: ['subtitle', 'generator', 'icon', 'logo', 'rights'],
  any: ['author', 'category', 'contributor', 'link', 'entry'],
}
const ENTRY = {
  one: ['id', 'title', 'updated'],
  atMostOne: ['content', 'published', 'rights', 'source', 'summary'],
  any: ['author', 'category', 'contributor', 'link'],
}
/** RFC 3339, with the capitals that RFC 4287 (3.3) asks for. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/** What RFC 4287 has against a feed: the rules for elements, identities, moments and links. */
export function atomComplaints(xml: string): string[] {
  const sound = XMLValidator.validate(xml)
  if (sound !== true) return [`line ${sound.err.line}: ${sound.err.msg}`]
  const { feed } = readXml(xml) as { feed?: Element[] }
  const [root] = feed ?? []
  if (!root || feed?.length !== 1) return ['has no feed']
  const entries = (root.entry ?? []) as Element[]
  const ids = entries.map(({ id }) => String(id))
  return [
    ...(root['@xmlns'] === 'http://www.w3.org/2005/Atom'
      ? []
      : ['feed: is not in the namespace of Atom']),
    ...elementComplaints(root, FEED, 'feed'),
    ...(root.author || entries.every((entry) => entry.author) ? [] : ['feed: has no author']),
    ...(linksOf(root, 'self').length === 1 ? [] : ['feed: must say where it stands']),
    ...(new Set(ids).size === ids.length ? [] : ['entries share an identity']),
    ...entries.flatMap((entry) => entryComplaints(entry, `entry ${entry.id}`)),
  ]
}

/** XML with every element as a list, attributes with an at-sign, and nothing read as a number. */
export function readXml(xml: string): unknown {
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  }).parse(xml)
}

function entryComplaints(entry: Element, path: string): string[] {
  return [
    ...elementComplaints(entry, ENTRY, path),
    ...(entry.content || linksOf(entry, 'alternate').length > 0 ? [] : [`${path}: leads nowhere`]),
    ...((entry.category ?? []) as Record<string, string>[])
      .filter((category) => !category['@term'])
      .map(() => `${path}: a category has no term`),
  ]
}

function elementComplaints(element: Element, rules: typeof FEED, path: string): string[] {
  const counts = Object.entries(element)
    .filter(([name]) => !name.startsWith('@') && name !== '#text')
    .map(([name, values]) => ({ name, count: (values as unknown[]).length }))
  const known = [...rules.one, ...rules.atMostOne, ...rules.any]
  const alternates = linksOf(element, 'alternate').map((link) => link['@type'])
  return [
    ...rules.one.filter((name) => !element[name]).map((name) => `${path}: has no ${name}`),
    ...counts
      .filter(({ name }) => !known.includes(name))
      .map(({ name }) => `${path}: ${name} is not of Atom`),
    ...counts
      .filter(({ name, count }) => count > 1 && !rules.any.includes(name))
      .map(({ name }) => `${path}: has more than one ${name}`),
    ...['updated', 'published']
      .flatMap((name) => (element[name] ?? []) as string[])
      .filter((moment) => !MOMENT.test(moment) || Number.isNaN(Date.parse(moment)))
      .map((moment) => `${path}: ${moment} is no moment`),
    ...[
      ...((element.id ?? []) as string[]),
      ...(element.link ?? []).map((link) => link['@href'] ?? ''),
    ]
      .filter((address) => !URL.canParse(address))
      .map((address) => `${path}: "${address}" is no address`),
    ...(new Set(alternates).size === alternates.length
      ? []
      : [`${path}: has two links of one type`]),
  ]
}

function linksOf(element: Element, rel: string): Link[] {
  return (element.link ?? []).filter((link) => (link['@rel'] ?? 'alternate') === rel)
}
