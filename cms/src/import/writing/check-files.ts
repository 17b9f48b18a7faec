import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pictureProblem } from '../../hooks/check-picture.ts'
import { MAX_UPLOAD_BYTES } from '../../hooks/check-upload.ts'
import { detectUploadType } from '../../hooks/upload-types.ts'
import type { ImportDraft } from '../fields/import-draft.ts'
import { failFile } from '../report.ts'

/** A file of the folder that was looked at: the hash of its bytes, or what is wrong with it. */
export type CheckedFile = { hash: string; isPicture: boolean } | { reason: string }

/** Looks at every picture and download before anything is written; a document with one that is broken fails as a whole. */
export async function checkFiles(
  root: string,
  drafts: ImportDraft[],
): Promise<Map<string, CheckedFile>> {
  const checked = new Map<string, CheckedFile>()
  for (const draft of drafts) {
    for (const { name, line } of draft.files) {
      const known = checked.get(name) ?? (await checkFile(root, name))
      checked.set(name, known)
      if ('reason' in known) failFile(draft.report, line, `"${name}" ${known.reason}`)
    }
  }
  return checked
}

async function checkFile(root: string, name: string): Promise<CheckedFile> {
  try {
    const path = join(root, name)
    if (statSync(path).size > MAX_UPLOAD_BYTES)
      return { reason: 'is groter dan 20 MB. Maak het bestand kleiner.' }
    const bytes = readFileSync(path)
    const type = await detectUploadType(bytes, name.split('.').at(-1)?.toLowerCase() ?? '')
    if (!type) return { reason: 'is niet wat de naam zegt, of leeg. Vervang het bestand.' }
    const isPicture = type.mime.startsWith('image/')
    const problem = isPicture ? await pictureProblem(bytes) : undefined
    if (problem) return { reason: problem }
    return { hash: createHash('sha256').update(bytes).digest('hex'), isPicture }
  } catch {
    return { reason: 'is niet te lezen. Controleer de rechten.' }
  }
}
