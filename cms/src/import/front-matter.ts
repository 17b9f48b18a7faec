import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'

/** One name of the front matter, with the line on which it stands. */
export type FrontMatterEntry = { name: string; value: unknown; line: number }

/** A file in two parts. The front matter's lines are empty in `body`, so that its lines keep their numbers. */
export type SplitSource = { entries: FrontMatterEntry[]; body: string }
export type FrontMatterError = { line: number; reason: string }

const MAX_ALIASES = 50
const UNFINISHED =
  'De kop met --- is niet afgemaakt: er staat geen tweede regel met ---. Zet die onder de laatste naam.'

/** Splits a source in front matter and body. */
export function splitFrontMatter(text: string): SplitSource | FrontMatterError {
  const lines = text.split('\n')
  if (lines[0]?.trimEnd() === '+++')
    return { line: 1, reason: 'De kop is TOML (+++). We lezen alleen YAML, tussen regels met ---.' }
  if (lines[0]?.trimEnd() !== '---') return { entries: [], body: text }
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line))
  if (end < 0) {
    const isYaml = lines.slice(1, 5).some((line) => /^[\w-]+\s*:(\s|$)/.test(line))
    return isYaml ? { line: 1, reason: UNFINISHED } : { entries: [], body: text }
  }
  const body = [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n')
  const parsed = parseYaml(lines.slice(1, end).join('\n'))
  return 'reason' in parsed ? parsed : { entries: parsed.entries, body }
}

function parseYaml(yaml: string): { entries: FrontMatterEntry[] } | FrontMatterError {
  const lineCounter = new LineCounter()
  // The core schema leaves dates as they are written, and runs nothing.
  const document = parseDocument(yaml, { lineCounter, schema: 'core', prettyErrors: false })
  const lineOf = (offset: number) => lineCounter.linePos(offset).line + 1
  const [error] = document.errors
  if (error)
    return { line: lineOf(error.pos[0]), reason: `De kop is geen goede YAML: ${inDutch(error)}` }
  if (document.contents === null) return { entries: [] }
  if (!isMap(document.contents))
    return { line: 2, reason: 'De kop heeft geen namen met waarden, zoals "title: Een buurtbus".' }
  try {
    const entries = document.contents.items.map(({ key, value }) => ({
      name: isScalar(key) ? String(key.value) : String(key),
      value: toValue(value, document),
      line: isScalar(key) && key.range ? lineOf(key.range[0]) : 2,
    }))
    return { entries }
  } catch {
    return { line: 2, reason: 'De kop verwijst te vaak naar zichzelf (& en *). Schrijf hem uit.' }
  }
}

function toValue(node: unknown, document: ReturnType<typeof parseDocument>): unknown {
  if (typeof node !== 'object' || node === null || !('toJS' in node)) return node
  return (node as { toJS(doc: unknown, options: object): unknown }).toJS(document, {
    maxAliasCount: MAX_ALIASES,
  })
}

const IN_DUTCH: Record<string, string> = {
  DUPLICATE_KEY: 'deze naam staat er twee keer.',
  TAB_AS_INDENT: 'er staat een tab waar spaties horen.',
  BAD_INDENT: 'het inspringen klopt niet.',
  MULTILINE_IMPLICIT_KEY: 'een waarde loopt door op de volgende regel. Zet er aanhalingstekens om.',
  MISSING_CHAR: 'er ontbreekt een teken, zoals een aanhalingsteken, haak of dubbele punt.',
  UNEXPECTED_TOKEN: 'hier staat een teken dat er niet hoort.',
  BLOCK_AS_IMPLICIT_KEY:
    'na een dubbele punt staat nog een dubbele punt. Zet de waarde tussen aanhalingstekens.',
}

function inDutch({ code, message }: { code: string; message: string }): string {
  return IN_DUTCH[code] ?? message.split('\n')[0] ?? code
}
