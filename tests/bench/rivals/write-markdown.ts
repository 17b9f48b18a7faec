import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type DocumentWithPage, documentPath, type Reference } from 'content-models'
import type { Corpus } from '../corpus/corpus.ts'
import { HOUSE } from '../house.ts'
import { textOf } from './markdown.ts'

/** About as much as a page of ours carries, in characters. */
const STYLES = 24_000

/** Writes every document as a Markdown file with front matter, at the path of its page. */
export function writeMarkdown(corpus: Corpus, folder: string): void {
  const paths = new Map<string, string>()
  for (const document of corpus) paths.set(document.id, documentPath(document))
  for (const document of corpus) {
    const file = join(folder, fileOf(document))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      markdownOf(document, (to) => paths.get(to.id)),
    )
  }
}

/** The styles that rivals put in each page, as long as ours. */
export function readStyles(): string {
  const files = globSync('site/src/styles/*.css', { cwd: HOUSE }).sort()
  const all = files.map((file) => readFileSync(join(HOUSE, file), 'utf8')).join('\n')
  return all.slice(0, all.lastIndexOf('}', STYLES) + 1)
}

/** A theme is a folder with an index, as Hugo wants its terms. */
function fileOf(document: DocumentWithPage): string {
  const path = documentPath(document)
  return document.kind === 'theme' ? `${path}_index.md` : `${path.replace(/\/$/, '')}.md`
}

/** Front matter in YAML, whose values are JSON. */
function markdownOf(
  document: DocumentWithPage,
  pathOf: (reference: Reference) => string | undefined,
): string {
  const fields = {
    title: document.title,
    slug: document.slug,
    date: document.publishedAt,
    lastmod: document.updatedAt,
    ...listFields(document, pathOf),
  }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${textOf(document, pathOf)}\n`
}

function listFields(
  document: DocumentWithPage,
  pathOf: (reference: Reference) => string | undefined,
) {
  if (document.kind === 'theme') return { description: document.description }
  if (document.kind === 'page') return {}
  const points = document.kind === 'tool' ? [document.purpose] : document.summary
  const themes = document.themes.map((id) => pathOf({ kind: 'theme', id })?.split('/').at(-2))
  return {
    description: points[0],
    points,
    themas: themes,
    related: document.related.map((to) => pathOf(to)),
  }
}
