import { type Dictionary, loadDictionary } from './dictionary.ts'

/** Shortest part of a compound: bus, bad, dak. */
const SHORTEST_PART = 3
/** Between parts as long as this a cut is sure enough, although the dictionary doesn't name the first as a beginning. */
const LONG_PART = 5
const SHORTEST_COMPOUND = 6
const LONGEST_WORD = 60
/** What stands in front of "ge" in a participle: "aan-ge-vraagd". */
const PARTICLES =
  'aan|achter|af|bij|binnen|dicht|door|in|mee|na|neer|om|onder|op|over|samen|schoon|terug|thuis|toe|tussen|uit|vast|vol|voor|weg'
const PARTICIPLE = new RegExp(`^((?:${PARTICLES})?)ge(.{3,})[dt]$`)
const PARTICLE = new RegExp(`^(?:${PARTICLES})$`)
/** Plurals that change more than their end. */
const PLURALS: Record<string, string> = {
  leden: 'lid',
  steden: 'stad',
  schepen: 'schip',
  kinderen: 'kind',
  eieren: 'ei',
  gelederen: 'gelid',
  raderen: 'rad',
  lammeren: 'lam',
  kalveren: 'kalf',
  volkeren: 'volk',
  liederen: 'lied',
  goederen: 'goed',
}

/** Flags of endings that nouns take. */
const NOUN_ENDINGS = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [
  `Y${letter}`,
  `Z${letter}`,
])

/** The same words come back on every page. */
const known = new Map<string, string[]>()
const MOST_KNOWN = 200_000

/**
 * Other words by which a small-letter word should be found: its base form, and the parts of a compound that it doesn't begin with.
 * "dorpshuizen" gives "dorpshuis" and "huis"; "aangevraagd" gives "aanvraag".
 */
export function partsOfWord(word: string): string[] {
  const found = known.get(word)
  if (found) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const parts = findParts(word, loadDictionary())
  known.set(word, parts)
  return parts
}

function findParts(word: string, dictionary: Dictionary): string[] {
  if (word.length < SHORTEST_PART + 1 || word.length > LONGEST_WORD) return []
  const split = splitCompound(word, dictionary) ?? []
  const parts = split.flatMap((part) => [part, ...basesOf(part, dictionary)])
  const all = new Set([...basesOf(word, dictionary), ...parts])
  // Search finds beginnings of words by itself.
  return [...all].filter(
    (part) => part !== word && part.length >= SHORTEST_PART && !startsAs(word, part),
  )
}

function startsAs(word: string, part: string): boolean {
  return word.startsWith(part) && word.length - part.length > 2
}

function basesOf(word: string, dictionary: Dictionary): string[] {
  const plural = PLURALS[word]
  if (plural) return [plural]
  const [, particle = '', stem = ''] = word.match(PARTICIPLE) ?? []
  const isVerb = (verb: string) => dictionary.hasFlag(verb, 'V3', 'Vp', 'Vq')
  const verbs = [stem, undouble(stem)].filter((verb) => verb && isVerb(verb))
  const plain = /[dt]$/.test(word) && isVerb(word.slice(0, -1)) ? [word.slice(0, -1)] : []
  return [...dictionary.basesOf(word), ...verbs.map((verb) => particle + verb), ...plain]
}

/** "bakkt" isn't written, but "gezet" hides "zet". */
function undouble(stem: string): string {
  return stem.replace(/(.)\1$/, '$1')
}

/** The parts of a compound, and what its last parts are together; undefined when it is none. */
function splitCompound(word: string, dictionary: Dictionary, depth = 0): string[] | undefined {
  if (word.length < SHORTEST_COMPOUND || depth > 2) return undefined
  const again = (part: string) => splitCompound(part, dictionary, depth + 1)
  const cuts = cutsOf(word, dictionary)
  const sure = cuts.find(({ isHead, isTail }) => isHead && isTail)
  if (sure) return [...(again(sure.head) ?? [sure.head]), sure.tail, ...(again(sure.tail) ?? [])]
  for (const { head, tail, isHead, isTail } of cuts) {
    const parts = isHead ? again(tail) : isTail ? again(head) : undefined
    if (parts) return isHead ? [head, tail, ...parts] : [...parts, tail]
  }
  return undefined
}

function cutsOf(word: string, dictionary: Dictionary) {
  return Array.from({ length: word.length - 2 * SHORTEST_PART + 1 }, (_, place) => {
    const [front, tail] = [word.slice(0, place + SHORTEST_PART), word.slice(place + SHORTEST_PART)]
    const isHead = canBegin(front, tail, dictionary)
    return { head: unlinked(front, dictionary), tail, isHead, isTail: canEnd(tail, dictionary) }
  })
}

/** A noun, in any of its forms: it has a plural or a diminutive, or the dictionary says so. */
function canEnd(part: string, dictionary: Dictionary): boolean {
  const isNoun = (word: string) => dictionary.hasFlag(word, 'Cc', ...NOUN_ENDINGS)
  return part in PLURALS || isNoun(part) || dictionary.basesOf(part).some(isNoun)
}

function canBegin(part: string, tail: string, dictionary: Dictionary): boolean {
  if (PARTICLE.test(part)) return false
  if (dictionary.canBegin(part)) return true
  if (part.endsWith('s') && dictionary.hasFlag(part.slice(0, -1), 'Ch', 'Cd')) return true
  const isNoun = dictionary.hasFlag(part, ...NOUN_ENDINGS) && tail.length >= LONG_PART
  if (isNoun) return true
  return (
    part.length >= LONG_PART && (dictionary.has(part) || dictionary.has(unlinked(part, dictionary)))
  )
}

/** Without the s between two parts. */
function unlinked(part: string, dictionary: Dictionary): string {
  const isLinked = part.endsWith('s') && !dictionary.canBegin(part)
  return isLinked && dictionary.has(part.slice(0, -1)) ? part.slice(0, -1) : part
}
