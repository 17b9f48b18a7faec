import {
  DATA_PATH,
  DATA_SCHEMA_PATH,
  dataPath,
  HOME_PATH,
  KIND_LABELS,
  type Kind,
} from 'content-models'
import type { Licence } from '../content/licence.ts'
import { texts } from '../texts.nl.ts'

const EUROPE = 'http://publications.europa.eu/resource/authority'

/** The prefixes of DCAT 3, written out: a reader needs nothing from elsewhere. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}

/** Where the host has not said on which terms others may use the texts: the word of the Dutch list of licences (OWMS) for it. */
const LICENCE_UNKNOWN = 'http://standaarden.overheid.nl/owms/terms/licentieonbekend'

/** What the catalogue is made of: the number of parts of each kind, and where readers reach us. */
export type CatalogueFacts = {
  parts: Map<Kind, number>
  address: (path: string) => string
  email: string | undefined
  /** The terms on which others may use the content, where they are known. */
  licence?: Licence | undefined
}

/** A DCAT catalogue (DCAT-AP-NL 3.0) with one dataset per kind, and one distribution per part of it. */
export function dataCatalogue({ parts, address, email, licence }: CatalogueFacts) {
  const terms = licence?.authority ?? LICENCE_UNKNOWN
  const publisher = {
    '@id': address(HOME_PATH),
    '@type': 'foaf:Organization',
    'foaf:name': texts.siteName,
  }
  const contactPoint = {
    '@id': address(`${DATA_PATH}#contact`),
    '@type': 'vcard:Organization',
    'vcard:fn': texts.siteName,
    'vcard:hasURL': { '@id': address(DATA_PATH) },
    ...(email ? { 'vcard:hasEmail': { '@id': `mailto:${email}` } } : {}),
  }
  const shared = {
    'dct:language': { '@id': `${EUROPE}/language/NLD` },
    'dct:publisher': publisher,
    'dct:creator': publisher,
    'dcat:contactPoint': contactPoint,
    'dcat:theme': { '@id': `${EUROPE}/data-theme/SOCI` },
    'dcat:landingPage': { '@id': address(DATA_PATH) },
    'dct:accessRights': { '@id': `${EUROPE}/access-right/PUBLIC` },
  }
  const kinds = [...parts].filter(([, count]) => count > 0)
  return {
    '@context': CONTEXT,
    '@type': 'dcat:Catalog',
    'dct:title': inDutch(texts.data.title),
    'dct:description': inDutch(texts.data.lead),
    'dct:language': shared['dct:language'],
    'dct:publisher': publisher,
    'dcat:contactPoint': contactPoint,
    'foaf:homepage': { '@id': address(DATA_PATH) },
    'dcat:dataset': kinds.map(([kind, count]) => ({
      '@id': address(`${DATA_PATH}#${kind}`),
      '@type': 'dcat:Dataset',
      'dct:identifier': kind,
      'dct:title': inDutch(KIND_LABELS[kind].many),
      'dct:description': inDutch(texts.data.dataset(KIND_LABELS[kind].many)),
      ...shared,
      'dcat:distribution': numbers(count).map((part) =>
        distribution(address(dataPath(kind, part)), { schema: address(DATA_SCHEMA_PATH), terms }),
      ),
    })),
  }
}

function distribution(url: string, { schema, terms }: { schema: string; terms: string }) {
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/json' },
    'dct:format': { '@id': `${EUROPE}/file-type/JSON` },
    'dct:license': { '@id': terms },
    'dct:conformsTo': { '@id': schema },
  }
}

function inDutch(words: string) {
  return { '@language': 'nl', '@value': words }
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
