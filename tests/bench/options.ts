import { parseArgs } from 'node:util'
import type { Part } from './bench.ts'
import { measureAstro } from './parts/astro.ts'
import { measureEleventy } from './parts/eleventy.ts'
import { measureFeed } from './parts/feed.ts'
import { measureGrowth } from './parts/growth.ts'
import { measureHugo } from './parts/hugo.ts'
import { measurePress } from './parts/press.ts'
import { measureReader } from './parts/reader.ts'
import { measureSearch } from './parts/search.ts'

/** The parts, in the order in which they run. */
export const PARTS: Record<string, Part> = {
  press: measurePress,
  hugo: measureHugo,
  eleventy: measureEleventy,
  astro: measureAstro,
  search: measureSearch,
  reader: measureReader,
  feed: measureFeed,
  growth: measureGrowth,
}

export type Options = {
  documents: number
  only: string[]
  changes: number
  runs: number
  sizes: number[]
  samples: string | undefined
  json: boolean
}

/** Reads the command line. Throws a sentence when something in it isn't known. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      documents: { type: 'string', default: '10000' },
      only: { type: 'string', default: Object.keys(PARTS).join(',') },
      changes: { type: 'string', default: '5' },
      runs: { type: 'string', default: '3' },
      sizes: { type: 'string', default: '1000,10000,100000' },
      samples: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const only = values.only.split(',')
  const unknown = only.filter((name) => !Object.hasOwn(PARTS, name))
  if (unknown.length > 0)
    throw new Error(`Unknown part: ${unknown.join(', ')}. Known: ${Object.keys(PARTS).join(', ')}.`)
  return {
    documents: wholeNumber('documents', values.documents, 100),
    only,
    changes: wholeNumber('changes', values.changes, 1),
    runs: wholeNumber('runs', values.runs, 1),
    sizes: values.sizes.split(',').map((size) => wholeNumber('sizes', size, 100)),
    samples: values.samples,
    json: values.json,
  }
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= least) return number
  throw new Error(`--${name} must be a whole number of at least ${least}; "${text}" isn't.`)
}
