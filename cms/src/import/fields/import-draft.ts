import type { Kind, RichText } from 'content-models'
import type { FileReport } from '../report.ts'

/** A name of something else, with the line on which it stands. */
type Named = { name: string; line: number }
/** Such a name, and the name of front matter under which it stood. */
export type NamedUnder = Named & { under: string }

/** A relationship of the form, at a place such as `statements.0.stop`, to the document that a file becomes. */
type DraftReference = NamedUnder & {
  path: string
  relationTo: string[]
  isMany: boolean
  /** Whether documents of several kinds may stand here. */
  isOfKinds: boolean
}

/** A link to another document, or to a heading, with the line on which it stands. */
export type Pointer = { target: { to: string; anchor?: string | undefined }; line: number }

/** A document as it was read: nothing in it has an id yet. Links and pictures in its texts carry paths of files. */
export type ImportDraft = {
  file: string
  kind: Kind
  report: FileReport
  /** Plain fields, named as in Payload. */
  fields: Record<string, unknown>
  /** Rich-text fields, named as in Payload; `statements.0.text` for one within a list. */
  texts: Record<string, RichText>
  steps: { title: string; body: RichText }[]
  /** Slugs or titles of themes. */
  themes: NamedUnder[]
  /** Paths of the files of related documents. */
  related: NamedUnder[]
  /** Relationships of its own form. */
  references: DraftReference[]
  /** Path of the picture at the top. */
  image: (Named & { alt: string }) | undefined
  /** Files of the folder that its texts show or offer. */
  files: Named[]
  /** Where its texts lead. */
  pointers: Pointer[]
  /** Never publish it: its source says that it isn't finished. */
  isUnfinished: boolean
}

/** A draft without anything in it. */
export function newDraft(file: string, kind: Kind, report: FileReport): ImportDraft {
  return {
    file,
    kind,
    report,
    fields: {},
    texts: {},
    steps: [],
    themes: [],
    related: [],
    references: [],
    image: undefined,
    files: [],
    pointers: [],
    isUnfinished: false,
  }
}
