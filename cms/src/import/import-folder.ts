import type { Kind } from 'content-models'
import type { Payload } from 'payload'
import type { ImportDraft } from './fields/import-draft.ts'
import { isMarkdown, openFolder, type SourceFolder } from './folder.ts'
import { EMPTY_MAPPING, type Mapping } from './mapping.ts'
import { readDocument } from './read-document.ts'
import { failFile, type ImportReport, newFileReport, totalsOf } from './report.ts'
import { sourceNameOf } from './source-name.ts'
import { checkFiles } from './writing/check-files.ts'
import { connectDrafts } from './writing/connect-drafts.ts'
import { MediaLibrary } from './writing/media-library.ts'
import { writeDrafts } from './writing/write-drafts.ts'

export type ImportOptions = {
  folder: string
  /** Publish what is imported; otherwise it becomes drafts. */
  publish?: boolean
  mapping?: Mapping
  /** What every file becomes, whatever its folder or the mapping say. */
  asKind?: Kind | undefined
  /** Read, check and compare, but write nothing. */
  dryRun?: boolean
  /** Also replace documents that an editor has changed since. */
  overwrite?: boolean
  onProgress?: (progress: Progress) => void
}
export type Progress = { step: 'reading' | 'writing'; done: number; total: number; file: string }

/**
 * Imports a folder of Markdown into the cms. Reads and checks everything first; a file that can't be carried writes nothing,
 * the others go on. Doing it again changes nothing, unless a source file has changed.
 * @throws a sentence for who gave the command, when the folder itself is no use.
 */
export async function importFolder(
  payload: Payload,
  options: ImportOptions,
): Promise<ImportReport> {
  const { mapping = EMPTY_MAPPING, asKind, publish = false } = options
  const { dryRun = false, overwrite = false, onProgress = () => undefined } = options
  const folder = openFolder(options.folder)
  const total = folder.markdown.length
  const drafts = folder.markdown.map((file, index) => {
    onProgress({ step: 'reading', done: index + 1, total, file })
    return readDocument(file, { folder, mapping, asKind })
  })
  const files = await checkFiles(folder.root, drafts)
  connectDrafts(drafts, folder)
  const library = new MediaLibrary(payload, { root: folder.root, files, dryRun })
  const sourceName = mapping.name ?? sourceNameOf(folder.root)
  let done = 0
  const count = ({ file }: ImportDraft) => {
    done += 1
    onProgress({ step: 'writing', done, total, file })
  }
  const job = { payload, library, sourceName, publish, dryRun, overwrite, onProgress: count }
  await writeDrafts(drafts, job)
  return reportOn(folder, drafts, dryRun)
}

function reportOn(folder: SourceFolder, drafts: ImportDraft[], dryRun: boolean): ImportReport {
  // A link to a picture is named where a text shows it.
  const links = folder.links.filter(isMarkdown).map((file) => {
    const report = newFileReport(file, 'article')
    failFile(
      report,
      1,
      'Dit is een snelkoppeling. Die volgen we niet: zo lezen we nooit buiten de map.',
    )
    return report
  })
  const files = [...drafts.map(({ report }) => report), ...links]
  return { folder: folder.root, dryRun, files, totals: totalsOf(files) }
}
