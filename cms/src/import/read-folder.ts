import type { ImportDraft } from './fields/import-draft.ts'
import { openFolder } from './folder.ts'
import { EMPTY_MAPPING } from './mapping.ts'
import { readDocument } from './read-document.ts'
import { connectDrafts } from './writing/connect-drafts.ts'

export { changeTree } from './writing/tree.ts'
export type { ImportDraft }

/** What an import of this folder would write, without a cms. Files that can't be read are left out. */
export function readFolder(path: string): ImportDraft[] {
  const folder = openFolder(path)
  const how = { folder, mapping: EMPTY_MAPPING, asKind: undefined }
  const drafts = folder.markdown.map((file) => readDocument(file, how))
  connectDrafts(drafts, folder)
  return drafts.filter(({ report }) => report.status !== 'failed')
}
