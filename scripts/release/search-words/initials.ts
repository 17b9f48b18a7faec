import { loadDictionary } from './dictionary.ts'

const FEWEST = 3
const MOST = 6
/** Words that an abbreviation often passes over: "Plan van Aanpak" is PvA or PA. */
const SMALL = new Set('de het een en of van voor aan in op met bij te ten ter der des'.split(' '))

/** Abbreviations that people may make of a title: "Data Protection Impact Assessment" gives dpia. Real words are left out. */
export function initialsOf(title: string[]): string[] {
  const rows = [title, title.filter((word) => !SMALL.has(word))]
  const found = new Set(rows.flatMap(runsOf))
  return [...found].filter((letters) => !loadDictionary().has(letters))
}

/** The first letters of every few neighbours. */
function runsOf(words: string[]): string[] {
  const letters = words.map((word) => word[0] ?? '')
  const starts = letters.map((_, place) => place)
  return starts.flatMap((start) =>
    Array.from({ length: MOST - FEWEST + 1 }, (_, step) =>
      letters.slice(start, start + FEWEST + step),
    )
      .filter((run, step) => run.length === FEWEST + step && !SMALL.has(words[start] ?? ''))
      .map((run) => run.join('')),
  )
}
