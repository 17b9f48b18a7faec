const [NEWLINE, SLASH, I, J] = ['\n', '/', 'i', 'j'].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
]
/** The bytes of "ĳ", which counts as "ij". */
const [LIGATURE_FIRST, LIGATURE_SECOND] = Buffer.from('ĳ') as unknown as [number, number]

/** Bytes of a word; no entry has as many. */
const LONGEST = 200

/** More than twice the words of a large dictionary, so that a word is found where it is looked for first. */
const PLACES = 1 << 19

/**
 * The words of a hunspell dictionary, looked up in the bytes of the file; each answer is the flags of all its entries, in
 * their order. A map of them takes ten times as long to make, which a release of one page would wait for, and as much memory.
 */
export function readWordTable(file: Uint8Array): (word: string) => string[] {
  const table = new Int32Array(PLACES)
  for (let start = 0; start < file.length; start = endOfLine(file, start) + 1) {
    let place = hashOfEntry(file, start)
    while (table[place] !== 0) place = (place + 1) % PLACES
    table[place] = start + 1
  }
  const wanted = Buffer.alloc(LONGEST + 1, NEWLINE)
  return (word) => {
    const length = wanted.write(word, 0, LONGEST)
    wanted[length] = NEWLINE
    if (length === LONGEST) return []
    const found: string[] = []
    let place = hashOfEntry(wanted, 0)
    for (; table[place] !== 0; place = (place + 1) % PLACES) {
      const start = (table[place] as number) - 1
      const end = endOfMatch(file, start, wanted)
      if (end !== undefined) found.push(flagsAt(file, end))
    }
    return found
  }
}

/** FNV-1a of the word that begins here. */
function hashOfEntry(bytes: Uint8Array, start: number): number {
  let hash = 0x811c9dc5
  for (let at = start; !isEnd(bytes[at]); at += 1) {
    if (bytes[at] === LIGATURE_FIRST && bytes[at + 1] === LIGATURE_SECOND) {
      hash = Math.imul(Math.imul(hash ^ I, 0x01000193) ^ J, 0x01000193)
      at += 1
    } else hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}

/** Where the entry ends, if it is this word. */
function endOfMatch(file: Uint8Array, start: number, wanted: Uint8Array): number | undefined {
  let at = start
  for (let i = 0; ; i += 1, at += 1) {
    if (isEnd(wanted[i])) return isEnd(file[at]) ? at : undefined
    const isLigature = file[at] === LIGATURE_FIRST && file[at + 1] === LIGATURE_SECOND
    if (isLigature && wanted[i] === I && wanted[i + 1] === J) {
      i += 1
      at += 1
    } else if (file[at] !== wanted[i]) return undefined
  }
}

function flagsAt(file: Uint8Array, end: number): string {
  if (file[end] !== SLASH) return ''
  return Buffer.from(file.subarray(end + 1, endOfLine(file, end)))
    .toString()
    .replaceAll('ĳ', 'ij')
    .trim()
}

function endOfLine(file: Uint8Array, start: number): number {
  const end = file.indexOf(NEWLINE, start)
  return end < 0 ? file.length : end
}

function isEnd(byte: number | undefined): boolean {
  return byte === undefined || byte === NEWLINE || byte === SLASH
}
