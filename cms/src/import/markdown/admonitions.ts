const FENCE = /^\s*(`{3,}|~{3,})/
const MKDOCS = /^(\s*)(?:!!!|\?\?\?\+?)\s+([a-z]+)(?:[^"\n]*?"(.*)")?[^"\n]*$/i
const TITLED = /^(\s*:{3,})([a-zA-Z]+)[ \t]+([^{[\s].*)$/

/**
 * Writes other tools' callouts as directives, which the parser knows: MkDocs' `!!! note "Title"` with indented lines, and
 * Docusaurus' `:::note Title`. Lines keep their numbers.
 */
export function admonitionsToDirectives(text: string): string {
  if (!text.includes('!!!') && !text.includes('???') && !text.includes(':::')) return text
  return rewrite(text.split('\n')).lines.join('\n')
}

/** `depth` is how many directives stand within each other: an outer one needs more colons. */
type Rewritten = { lines: string[]; depth: number }

function rewrite(lines: string[]): Rewritten {
  const written: string[] = []
  let depth = 0
  let fence = ''
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    fence = fenceAfter(line, fence)
    const start = fence === '' ? MKDOCS.exec(line) : null
    if (!start) {
      written.push(fence === '' ? titledDirective(line) : line)
      continue
    }
    const block = indentedAfter(lines, index, (start[1] ?? '').length)
    const inner = rewrite(block.content)
    const colons = ':'.repeat(3 + inner.depth)
    written.push(`${start[1]}${colons}${(start[2] ?? 'note').toLowerCase()}${label(start[3])}`)
    written.push(...inner.lines.map((text) => `${start[1]}${text}`), `${start[1]}${colons}`)
    index = block.last
    depth = Math.max(depth, inner.depth + 1)
  }
  return { lines: written, depth }
}

/** The lines that are indented below a line, and the index of the last line used: a blank one makes room for the end. */
function indentedAfter(lines: string[], at: number, indent: number) {
  const content: string[] = []
  let next = at + 1
  const pad = indent + 4
  while (next < lines.length) {
    const line = lines[next] ?? ''
    if (line.trim() !== '' && line.slice(0, pad).trim() !== '') break
    content.push(line.slice(pad))
    next += 1
  }
  let blank = 0
  while (content.at(-1)?.trim() === '') {
    content.pop()
    blank += 1
  }
  return { content, last: next - 1 - Math.max(0, blank - 1) }
}

function titledDirective(line: string): string {
  const match = TITLED.exec(line)
  return match ? `${match[1]}${match[2]}${label(match[3]?.replace(/:+$/, ''))}` : line
}

function label(title: string | undefined): string {
  return title ? `[${title.replace(/[[\]\\]/g, '\\$&')}]` : ''
}

function fenceAfter(line: string, fence: string): string {
  const mark = FENCE.exec(line)?.[1] ?? ''
  if (fence === '') return mark
  return mark.startsWith(fence) && line.trim() === mark ? '' : fence
}
