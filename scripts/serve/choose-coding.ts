/// <reference path="./negotiator.d.ts" />
import { statSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import { CODINGS, type Coding, isCompressible } from './codings.ts'

const PREFERRED = Object.keys(CODINGS)

/**
 * The coding to answer with, when the reader takes one and a compressed file lies beside the original. A part of a file is
 * always given of the original.
 * @param file absolute path of the original
 */
export function chooseCoding(request: IncomingMessage, file: string): Coding | undefined {
  if (!isCompressible(file) || request.headers.range) return undefined
  const wanted = new Negotiator(request).encodings([...PREFERRED, 'identity'], {
    preferred: PREFERRED,
  })
  const [best] = wanted.filter((coding) => coding === 'identity' || isThere(file, coding as Coding))
  return best === 'identity' ? undefined : (best as Coding | undefined)
}

/** A compressed file carries the time of its original; another time means that it is of an earlier one. */
function isThere(file: string, coding: Coding): boolean {
  const original = readTime(file)
  const compressed = readTime(file + CODINGS[coding])
  // Times may be set to the millisecond only, and are read more precisely.
  return Math.abs(original - compressed) < 2
}

function readTime(path: string): number {
  try {
    return statSync(path).mtimeMs
  } catch {
    return Number.NaN
  }
}
