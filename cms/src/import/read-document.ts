import { KIND_LABELS, type Kind, LIMITS } from 'content-models'
import { formField } from './fields/form-fields.ts'
import { type ImportDraft, newDraft, type Pointer } from './fields/import-draft.ts'
import { readFields } from './fields/read-fields.ts'
import { cut } from './fields/values.ts'
import type { SourceFolder } from './folder.ts'
import { splitFrontMatter } from './front-matter.ts'
import { kindOfFile, type Mapping } from './mapping.ts'
import { fitHeadings } from './markdown/fit-headings.ts'
import { markdownToRichText } from './markdown/markdown-to-rich-text.ts'
import { firstWords } from './markdown/plain-words.ts'
import { readSource } from './read-source.ts'
import { addProblem, failFile, newFileReport } from './report.ts'
import { addressResolver } from './resolve-address.ts'

/** What reading a folder needs to know. */
export type Reading = { folder: SourceFolder; mapping: Mapping; asKind: Kind | undefined }

/** Reads one file. Nothing is written; when it can't be read, its report says so and the draft stays empty. */
export function readDocument(file: string, { folder, mapping, asKind }: Reading): ImportDraft {
  const kind = kindOfFile(file, mapping, asKind)
  const draft = newDraft(file, kind, newFileReport(file, kind))
  const source = readSource(folder.root, file)
  if ('reason' in source) failFile(draft.report, source.line, source.reason)
  else {
    try {
      readText(source.text, { draft, folder, mapping })
    } catch {
      failFile(draft.report, 1, 'Dit bestand is niet te lezen: het zit te diep in elkaar.')
    }
  }
  draft.report.title = String(draft.fields.title ?? '')
  return draft
}

type TextStep = { draft: ImportDraft; folder: SourceFolder; mapping: Mapping }

function readText(text: string, { draft, folder, mapping }: TextStep): void {
  const split = splitFrontMatter(text)
  if ('reason' in split) {
    failFile(draft.report, split.line, split.reason)
    return
  }
  const context = {
    report: draft.report,
    lineOffset: 0,
    point: (target: Pointer['target'], line: number) => draft.pointers.push({ target, line }),
    use: (name: string, line: number) => draft.files.push({ name, line }),
    ...addressResolver(folder, draft.file),
  }
  readFields(split.entries, { draft, mapping, context })
  const page = markdownToRichText(split.body, context)
  draft.fields.title ??= cut(page.heading || titleOfFile(draft.file, folder), LIMITS.title)
  const body = fitHeadings(page, String(draft.fields.title), draft.report)
  if (!formField(draft.kind, 'body')) refuseBody(draft, body.length > 0)
  else draft.texts.body = body
  completeSources(draft)
  completeLead(draft)
}

/** The words of a file's name; of its folder when the file is the folder's own page. */
function titleOfFile(file: string, { name }: SourceFolder): string {
  const parts = [name, ...file.replace(/\.[a-z]+$/i, '').split('/')]
  const last = parts.at(-1) ?? ''
  const own = /^(_?index|readme)$/i.test(last) ? (parts.at(-2) ?? last) : last
  const words =
    own
      .replace(/^\d+[-_. ]+/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || own
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function refuseBody(draft: ImportDraft, hasBody: boolean): void {
  if (!hasBody) return
  const reason =
    'Deze soort heeft geen tekst onder de kop, alleen velden. De tekst is niet overgenomen.'
  addProblem(draft.report, { line: 1, aspect: 'text', what: 'tekst', reason })
}

/** A source with an address but without words gets its address as words. */
function completeSources(draft: ImportDraft): void {
  const sources = draft.fields.sources as { text?: string; url?: string }[] | undefined
  for (const source of sources ?? []) source.text ??= source.url ?? ''
}

const LEAD_FIELDS: Partial<Record<Kind, string>> = {
  article: 'summary',
  story: 'summary',
  tool: 'purpose',
  theme: 'description',
}

/** What stands in lists is taken from the text when the source has none; a text that is missing is taken from there. */
function completeLead(draft: ImportDraft): void {
  const field = LEAD_FIELDS[draft.kind]
  const body = draft.texts.body ?? []
  if (field !== undefined && draft.fields[field] === undefined) {
    const words = cut(firstWords(body) || String(draft.fields.title), LIMITS.summaryPoint)
    draft.fields[field] = field === 'summary' ? [words] : words
    addProblem(draft.report, {
      line: 1,
      aspect: 'text',
      what: field === 'summary' ? 'samenvatting' : 'omschrijving',
      reason: `Afgeleid van de eerste alinea, want de bron heeft er geen: "${words.slice(0, 80)}". Kijk die na.`,
    })
  }
  if (body.length > 0 || (draft.kind !== 'article' && draft.kind !== 'page')) return
  const words = [draft.fields.summary ?? draft.fields.title].flat().join(' ')
  draft.texts.body = [{ type: 'paragraph', children: [{ type: 'text', text: words }] }]
  addProblem(draft.report, {
    line: 1,
    aspect: 'text',
    what: 'tekst',
    reason: `Dit bestand heeft geen tekst. Zonder tekst kan een ${KIND_LABELS[draft.kind].one} niet op de site; de samenvatting staat er nu.`,
  })
}
