import jsonld from 'jsonld'

const NAMESPACES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}
/** What DCAT-AP-NL 3.0 (Geonovum) asks of each class, beside what DCAT-AP 3.0 does; `one` may not stand there twice. */
const REQUIRED: Record<string, { one: string[]; some: string[] }> = {
  'dcat:Catalog': {
    one: ['dct:publisher', 'dcat:contactPoint'],
    some: ['dct:title', 'dct:description', 'dcat:dataset'],
  },
  'dcat:Dataset': {
    one: ['dct:accessRights', 'dcat:contactPoint', 'dct:identifier', 'dct:publisher'],
    some: ['dct:title', 'dct:description', 'dct:creator', 'dcat:theme', 'dcat:distribution'],
  },
  'dcat:Distribution': {
    one: ['dcat:accessURL', 'dcat:downloadURL', 'dct:license', 'dct:format'],
    some: [],
  },
  'foaf:Organization': { one: [], some: ['foaf:name'] },
  'vcard:Organization': { one: [], some: ['vcard:fn'] },
}
type Node = { '@id': string; '@type'?: string[] } & Record<string, unknown[]>

/** What DCAT-AP-NL has against a catalogue in JSON-LD, and the addresses of all its files. */
export async function readCatalogue(
  catalogue: object,
): Promise<{ files: string[]; complaints: string[] }> {
  const nodes = (await jsonld.flatten(catalogue as jsonld.JsonLdDocument)) as unknown as Node[]
  const found = nodes.flatMap((node) => node['@type'] ?? []).map(shorten)
  const absent = Object.keys(REQUIRED).filter((type) => !found.includes(type))
  return {
    files: nodes.flatMap((node) =>
      ((node[`${NAMESPACES.dcat}downloadURL`] ?? []) as { '@id': string }[]).map(
        (file) => file['@id'],
      ),
    ),
    complaints: [...absent.map((type) => `has no ${type}`), ...nodes.flatMap(nodeComplaints)],
  }
}

function nodeComplaints(node: Node): string[] {
  const [type] = node['@type'] ?? []
  if (type === undefined) return []
  const rules = REQUIRED[shorten(type)]
  if (!rules) return [`${node['@id']}: nobody knows ${type}`]
  const count = (name: string) => (node[lengthen(name)] ?? []).length
  return [
    ...rules.one
      .filter((name) => count(name) !== 1)
      .map((name) => `${node['@id']}: needs one ${name}`),
    ...rules.some
      .filter((name) => count(name) === 0)
      .map((name) => `${node['@id']}: needs ${name}`),
  ]
}

function lengthen(name: string): string {
  const [prefix = '', word] = name.split(':')
  return `${NAMESPACES[prefix as keyof typeof NAMESPACES]}${word}`
}

function shorten(type: string): string {
  const [prefix, space] = Object.entries(NAMESPACES).find(([, space]) =>
    type.startsWith(space),
  ) ?? ['', '']
  return `${prefix}:${type.slice(space.length)}`
}
