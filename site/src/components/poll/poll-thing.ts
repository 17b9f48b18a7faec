import { companionPath, type Poll } from 'content-models'
import type { Dataset } from 'schema-dts'
import type { SharedFacts } from '../json-ld.ts'
import { citations } from '../source-thing.ts'

/** A poll as a set of figures, with the file that holds them. */
export function pollThing(poll: Poll, { work, address }: SharedFacts): Dataset {
  return {
    '@type': 'Dataset',
    name: poll.title,
    ...work,
    temporalCoverage: poll.askedOn,
    spatialCoverage: { '@type': 'Place', name: poll.area },
    variableMeasured: poll.statements.map(({ text }) => text),
    ...citations(poll.source ? [poll.source] : []),
    distribution: {
      '@type': 'DataDownload',
      contentUrl: address(companionPath(poll, 'cijfers.csv')),
      encodingFormat: 'text/csv',
    },
  }
}
