import { createHash } from 'node:crypto'
import { changeTree, type ImportDraft, readFolder } from 'cms/read-folder'
import {
  type PublishedDocument,
  publishedDocumentSchema,
  type RichText,
  slugify,
} from 'content-models'
import { plainPath } from './judgements.ts'
import { readOtherFiles } from './other-files.ts'
import { type PlainText, plainTextOf } from './plain-text.ts'

/** A Markdown file as the site would publish it, and as plain text for the engines that have no pages. */
export type BenchDocument = PlainText & { path: string; document: PublishedDocument }

const MOMENT = '2026-01-01T08:00:00.000Z'
const LISTED = { audiences: [], themes: [], related: [] }
/** What each kind must have, beside what the import reads. */
const DEFAULTS: Record<string, object> = {
  article: { ...LISTED, sources: [], body: [] },
  tool: { ...LISTED, body: [], materials: [], steps: [], downloads: [] },
  story: { ...LISTED, occasion: [], approach: [], result: [], setbacks: [], body: [] },
  theme: { position: 100 },
  page: { position: 100, body: [] },
}

/** Reads a folder of Markdown as the import of the cms does; pictures, and links that lead nowhere, are left out. */
export function readDocuments(folder: string): BenchDocument[] {
  const drafts = readFolder(folder)
  const byFile = new Map(drafts.map((draft) => [draft.file, draft]))
  const themes = drafts.filter(({ kind }) => kind === 'theme')
  const published = drafts.map((draft) => ({
    file: draft.file,
    document: publish(draft, { byFile, themes }),
  }))
  const others = readOtherFiles(folder, new Set(byFile.keys()))
  return [...published, ...others].map(({ file, document }) => ({
    path: plainPath(file),
    document,
    ...plainTextOf(document),
  }))
}

type Around = { byFile: Map<string, ImportDraft>; themes: ImportDraft[] }

function publish(draft: ImportDraft, around: Around): PublishedDocument {
  const whole = publishedDocumentSchema.safeParse({
    ...DEFAULTS[draft.kind],
    ...fieldsOf(draft),
    ...identityOf(draft),
    ...textsOf(draft, around),
    ...(draft.kind === 'theme' || draft.kind === 'page' ? {} : { themes: themesOf(draft, around) }),
  })
  return whole.success ? whole.data : asArticle(draft, around)
}

/** What doesn't fit its kind, such as a field of another program, is published as a plain article: none may be missing. */
function asArticle(draft: ImportDraft, around: Around): PublishedDocument {
  const texts = Object.values(textsOf(draft, around)).flat() as RichText
  const lead = draft.fields.summary ?? draft.fields.purpose ?? draft.fields.title
  const summary = [lead]
    .flat()
    .map((point) => String(point).slice(0, 400))
    .slice(0, 5)
  return publishedDocumentSchema.parse({
    ...DEFAULTS.article,
    ...identityOf({ ...draft, kind: 'article' }),
    title: String(draft.fields.title).slice(0, 160),
    summary,
    body: texts.filter((block) => 'type' in block),
  })
}

function identityOf({ kind, file, fields }: ImportDraft) {
  const publishedAt = String(fields.publishedAt ?? MOMENT)
  const hash = idOf(file)
  const slug = [slugify(plainPath(file).slice(0, 90)), hash.slice(0, 8)].filter(Boolean).join('-')
  return { id: hash, kind, slug, publishedAt, updatedAt: publishedAt }
}

function idOf(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 32)
}

/** Days are kept as moments by the cms. */
function fieldsOf({ fields }: ImportDraft): Record<string, unknown> {
  const days = Object.entries(fields).map(([name, value]) =>
    /On$/.test(name) ? [name, String(value).slice(0, 10)] : [name, value],
  )
  return Object.fromEntries(days)
}

function textsOf(draft: ImportDraft, { byFile }: Around): Record<string, RichText | object[]> {
  const placed = (text: RichText) =>
    changeTree(text, {
      link: (to) => (byFile.has(to) ? idOf(to) : undefined),
      anchor: () => undefined,
      file: () => undefined,
    })
  const texts = Object.entries(draft.texts).map(([name, text]) => [name, placed(text)])
  const steps = draft.steps.map(({ title, body }) => ({ title, body: placed(body) }))
  return { ...Object.fromEntries(texts), ...(steps.length > 0 ? { steps } : {}) }
}

function themesOf(draft: ImportDraft, { themes }: Around): string[] {
  const named = new Set(draft.themes.map(({ name }) => slugify(name)))
  const found = themes.filter(({ fields }) =>
    [fields.slug, fields.title].some((name) => named.has(slugify(String(name ?? '')))),
  )
  return found.map(({ file }) => idOf(file))
}
