import { KIND_LABELS, KINDS } from 'content-models'
import { COLLECTION_OF_KIND } from '../../kinds.ts'
import type { ImportDraft } from '../fields/import-draft.ts'
import { addProblem, failFile } from '../report.ts'
import { carryNames, inWritingOrder } from './connect-drafts.ts'
import { refusal, type WriteOptions, writeDocument } from './document-writer.ts'
import { type DocumentPlace, draftToData, filesOfDraft } from './draft-to-data.ts'
import { hasThemes, importKey, knownDocuments, themesByName } from './known-documents.ts'
import type { MediaLibrary } from './media-library.ts'

export type WritingJob = WriteOptions & {
  library: MediaLibrary
  sourceName: string
  publish: boolean
  onProgress(draft: ImportDraft): void
}

type State = {
  known: Awaited<ReturnType<typeof knownDocuments>>
  documents: Map<string, DocumentPlace>
  media: Map<string, string>
  themes: Map<string, string>
  /** Drafts that point at a document which was not there yet. */
  unfinished: ImportDraft[]
}

/**
 * Writes drafts in the order of their links. A document in a circle of links is first written as a draft without the links
 * that can't be made yet, and completed, and only then published, at the end.
 */
export async function writeDrafts(drafts: ImportDraft[], job: WritingJob): Promise<void> {
  const state = await startState(drafts, job)
  const order = inWritingOrder(drafts.filter(({ report }) => report.status !== 'failed'))
  let isThemesRead = false
  for (const draft of order) {
    if (draft.kind !== 'theme' && !isThemesRead) {
      state.themes = await themesByName(job.payload)
      isThemesRead = true
    }
    await writeDraft(draft, state, job)
    job.onProgress(draft)
  }
  for (const draft of state.unfinished) await completeDraft(draft, state, job)
}

async function startState(drafts: ImportDraft[], job: WritingJob): Promise<State> {
  const known = await knownDocuments(job.payload, job.sourceName)
  const documents = new Map<string, DocumentPlace>()
  for (const { file, kind } of drafts) {
    const found = known.get(keyOf(file, kind, job))
    if (found && !found.isTrashed)
      documents.set(file, { relationTo: COLLECTION_OF_KIND[kind], id: found.id })
  }
  return { known, documents, media: new Map(), themes: new Map(), unfinished: [] }
}

function keyOf(file: string, kind: ImportDraft['kind'], { sourceName }: WritingJob): string {
  return `${kind}:${importKey(sourceName, file)}`
}

async function writeDraft(draft: ImportDraft, state: State, job: WritingJob): Promise<void> {
  const { file, kind, report } = draft
  const uploaded: string[] = []
  try {
    const themes = themesOf(draft, state)
    draft.themes = themes.map((name) => ({ name, line: 1, under: '' }))
    await placeFiles(draft, { state, library: job.library, uploaded })
    const { data, isComplete } = draftToData(draft, { ...state, themes })
    if (!isComplete) state.unfinished.push(draft)
    const known = state.known.get(keyOf(file, kind, job))
    noteOtherKind(draft, state, job)
    // What is published stays so while its links are completed.
    const publish = job.publish && !draft.isUnfinished && isComplete
    if (!isComplete && known) return
    const written = await writeDocument(
      { kind, key: importKey(job.sourceName, file), data, publish, known },
      job,
    )
    report.status = written.status
    if (written.note) note(draft, written.note)
    state.documents.set(file, { relationTo: COLLECTION_OF_KIND[kind], id: written.id })
    if (!isComplete && !job.dryRun)
      state.known.set(keyOf(file, kind, job), {
        id: written.id,
        kind,
        slug: String(data.slug ?? ''),
        isTrashed: false,
        isPublished: false,
        input: '',
        content: '',
      })
  } catch (error) {
    failFile(
      report,
      1,
      `Het CMS neemt dit stuk niet aan. ${refusal(error)} Er is niets van bewaard.`,
    )
    await job.library.remove(uploaded)
  }
}

/** Read as another kind than before, a file becomes a second document: the first may have readers. */
function noteOtherKind(draft: ImportDraft, { known }: State, job: WritingJob): void {
  for (const kind of KINDS.filter((other) => other !== draft.kind)) {
    const other = known.get(keyOf(draft.file, kind, job))
    if (!other || other.isTrashed) continue
    const { one } = KIND_LABELS[kind]
    note(
      draft,
      `Uit dit bestand kwam eerder een ${one}. Dat staat er nog; haal het weg als het dubbel is.`,
    )
  }
}

function note(draft: ImportDraft, reason: string): void {
  addProblem(draft.report, { line: 1, aspect: 'file', what: 'document', reason })
}

function themesOf(draft: ImportDraft, { themes }: State): string[] {
  if (!hasThemes(draft.kind)) return []
  const found = carryNames(draft, draft.themes, (name) => themes.get(name.toLowerCase()))
  return [...new Set(found.map(({ name }) => name))]
}

type Placing = { state: State; library: MediaLibrary; uploaded: string[] }

async function placeFiles(
  draft: ImportDraft,
  { state, library, uploaded }: Placing,
): Promise<void> {
  for (const wanted of filesOfDraft(draft)) {
    const { id, isNew, otherAlt } = await library.place(wanted)
    state.media.set(wanted.file, id)
    if (isNew) uploaded.push(id)
    if (otherAlt === undefined) continue
    const line = draft.files.find(({ name }) => name === wanted.file)?.line ?? 1
    addProblem(draft.report, {
      line,
      aspect: 'text',
      what: `beschrijving van afbeelding ${wanted.file}`,
      reason: `Deze afbeelding was er al, met de beschrijving "${otherAlt}". Die blijft.`,
    })
  }
}

/** Writes a document once more, now that everything it points at is there. */
async function completeDraft(draft: ImportDraft, state: State, job: WritingJob): Promise<void> {
  const { file, kind, report } = draft
  if (report.status === 'failed') return
  const themes = draft.themes.map(({ name }) => name)
  const { data } = draftToData(draft, { ...state, themes })
  const key = importKey(job.sourceName, file)
  const known = state.known.get(keyOf(file, kind, job))
  const wasCreated = report.status === 'created'
  if (job.dryRun && wasCreated) return
  try {
    const publish = job.publish && !draft.isUnfinished
    const written = await writeDocument(
      { kind, key, data, publish, known },
      { ...job, overwrite: job.overwrite || wasCreated },
    )
    if (!wasCreated) report.status = written.status
    if (written.note) note(draft, written.note)
  } catch (error) {
    const left = wasCreated ? 'Het staat als concept in het CMS.' : 'Het is gebleven zoals het was.'
    failFile(report, 1, `Het CMS neemt dit stuk niet aan. ${refusal(error)} ${left}`)
  }
}
