import { readFileSync } from 'node:fs'

/** A query with the documents that somebody who read them all would call an answer. */
export type Judgement = {
  query: string
  kind: string
  /** Paths of Markdown files, without extension, below the folder of the documents. */
  relevant: Set<string>
  /** Kept away from tuning: see {@link isHeldBack}. */
  isHeldBack: boolean
}

/** Of each kind, every third query in the order of the file is held back: nobody looks at it while tuning. */
const HELD_BACK = 3

/** Reads a table of judgements: columns query, kind, relevant paths, why, between tabs, with or without a row of names. */
export function readJudgements(file: string): Judgement[] {
  const seen = new Map<string, number>()
  const rows = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  return rows.flatMap((row) => {
    const [query = '', kind = '', paths = ''] = row.split('\t').map(unquote)
    if (query === '' || paths === '' || query.toLowerCase() === 'query') return []
    const place = (seen.get(kind) ?? 0) + 1
    seen.set(kind, place)
    return { query, kind, relevant: readPaths(paths), isHeldBack: place % HELD_BACK === 0 }
  })
}

/** A path as judgements are compared by: no `./`, no slash in front, no extension. */
export function plainPath(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\.(?:md|mdx|markdown)$/i, '')
    .replace(/\/+$/, '')
}

/** Several paths stand between commas, semicolons or bars; or between spaces when each ends as a Markdown file. */
function readPaths(text: string): Set<string> {
  const byMark = text.split(/[,;|]/)
  const parts = byMark.flatMap((part) =>
    /\.mdx?\s+\S/i.test(part) ? part.split(/(?<=\.mdx?)\s+/i) : [part],
  )
  const paths = parts.map((part) => plainPath(part.trim())).filter(Boolean)
  return new Set(paths)
}

function unquote(cell: string): string {
  const text = cell.trim()
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text
}
