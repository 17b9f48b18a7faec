import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type PublishedDocument, publishedDocumentSchema, slugify } from 'content-models'

const MOMENT = '2026-01-01T08:00:00.000Z'
const FRONT_MATTER = /^(---|\+\+\+)\s*\n[\s\S]*?\n\1\s*(?:\n|$)/
const HEADING = /^#{1,6}\s+(.+)$/m

/** Markdown that the import of the cms refuses, such as a file with broken front matter, as plain articles: none may be missing. */
export function readOtherFiles(
  folder: string,
  known: ReadonlySet<string>,
): { file: string; document: PublishedDocument }[] {
  return globSync('**/*.{md,mdx,markdown}', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !known.has(file))
    .sort()
    .flatMap((file) => {
      const whole = readFileSync(join(folder, file), 'utf8').replaceAll('\r', '')
      const text = whole.replace(FRONT_MATTER, '').trim()
      return text === '' ? [] : [{ file, document: toArticle(file, text) }]
    })
}

function toArticle(file: string, text: string): PublishedDocument {
  const name = basename(file).replace(/\.\w+$/, '')
  const title = (text.match(HEADING)?.[1] ?? name.replaceAll('-', ' ')).slice(0, 160)
  const id = createHash('sha256').update(file).digest('hex').slice(0, 32)
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
  return publishedDocumentSchema.parse({
    kind: 'article',
    id,
    slug: [slugify(name.slice(0, 80)), id.slice(0, 8)].filter(Boolean).join('-'),
    title,
    summary: [title],
    publishedAt: MOMENT,
    updatedAt: MOMENT,
    audiences: [],
    themes: [],
    related: [],
    sources: [],
    body: paragraphs.map((paragraph) => ({
      type: 'paragraph',
      children: [{ type: 'text', text: paragraph.replace(/\s+/g, ' ').trim() }],
    })),
  })
}
