import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { openFolder } from './folder.ts'
import { EMPTY_MAPPING } from './mapping.ts'
import { readDocument } from './read-document.ts'
import type { Aspect } from './report.ts'

/** Real knowledge banks beside the repository; they are not part of it. */
const SAMPLES = resolve(import.meta.dirname, '../../../../shared/samples')
const isHere = existsSync(SAMPLES)
if (!isHere) console.warn(`The samples are skipped: there is no folder ${SAMPLES}.`)

describe.skipIf(!isHere).each([
  ['odi-kennisbank', 152],
  ['ospo-nl-kennisbank', 22],
  ['gebruikersonderzoeken', 53],
])('%s', (name, count) => {
  let drafts: ReturnType<typeof readDocument>[] = []
  const reading = () => {
    if (drafts.length > 0) return drafts
    const folder = openFolder(join(SAMPLES, name))
    const how = { folder, mapping: EMPTY_MAPPING, asKind: undefined }
    drafts = folder.markdown.map((file) => readDocument(file, how))
    return drafts
  }

  test('every file becomes a document with a title', () => {
    const files = readdirSync(join(SAMPLES, name), { recursive: true, encoding: 'utf8' })
    const found = reading()
    expect(found.length).toBe(count)
    expect(files.filter((file) => file.endsWith('.md')).sort()).toEqual(
      found.map(({ file }) => file).sort(),
    )
    expect(found.filter(({ report }) => report.status === 'failed')).toEqual([])
    expect(found.filter(({ report }) => report.title.trim() === '')).toEqual([])
  })

  test('every link, picture, table and piece of HTML is carried or named, once', () => {
    for (const { file, report } of reading()) {
      const { links, images, tables, html } = countSource(sourceOf(name, file).body)
      const known = (aspect: Aspect) =>
        (report.carried[aspect] ?? 0) +
        report.problems.filter((problem) => problem.aspect === aspect).length
      expect({ file, links: known('link'), images: known('image') }).toEqual({
        file,
        links,
        images,
      })
      expect({ file, tables: known('table'), html: known('html') }).toEqual({ file, tables, html })
    }
  })

  test('every name of front matter is carried or named', () => {
    for (const { file, report, themes, related } of reading()) {
      const keys = Object.keys(parse(sourceOf(name, file).yaml) ?? {})
      const isNamed = (key: string) =>
        report.problems.some(({ aspect, what }) => aspect === 'front-matter' && what === key)
      // What themes and related documents mean is decided when they are written.
      const waiting = new Set([...themes, ...related].map(({ under }) => under))
      const silent = keys.filter((key) => !isNamed(key) && !waiting.has(key))
      expect(report.carried['front-matter'] ?? 0, file).toBeGreaterThanOrEqual(silent.length)
      expect(report.carried['front-matter'] ?? 0, file).toBeLessThanOrEqual(keys.length)
    }
  })

  test('every word of the text is in the document or in the report', () => {
    for (const { file, texts, report } of reading()) {
      const kept = countWords(
        `${JSON.stringify(texts)} ${report.title} ${JSON.stringify(report.problems)}`,
      )
      const lost = wordsOfSource(sourceOf(name, file).body).filter((word) => {
        const left = kept.get(word) ?? 0
        kept.set(word, left - 1)
        return left <= 0
      })
      expect({ file, lost }).toEqual({ file, lost: [] })
    }
  })
})

function sourceOf(name: string, file: string): { yaml: string; body: string } {
  const source = readFileSync(join(SAMPLES, name, file), 'utf8')
  const head = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source)
  return { yaml: head?.[1] ?? '', body: source.slice(head?.[0].length ?? 0) }
}

function parseSource(body: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(body)
}

/** What stands in a source, counted by another way than the import's own. */
function countSource(body: string) {
  const found = { links: 0, images: 0, tables: 0, html: 0 }
  visit(parseSource(body), (node) => {
    if (node.type === 'link' || node.type === 'linkReference') found.links += 1
    if (node.type === 'image' || node.type === 'imageReference') found.images += 1
    if (node.type === 'table') found.tables += 1
    if (node.type !== 'html') return
    found.html += 1
    found.images += node.value.match(/<img\s/g)?.length ?? 0
  })
  return found
}

function wordsOfSource(body: string): string[] {
  const words: string[] = []
  visit(parseSource(body), (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      words.push(...wordsIn(node.value))
  })
  return words
}

function countWords(json: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsIn(json.replace(/\\["nt]/g, ' ')))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}
