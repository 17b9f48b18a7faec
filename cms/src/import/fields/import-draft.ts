import type { Kind, RichText } from 'content-models'
import type { FileReport } from '../report.ts'

/** A name of something else, with the line on which it stands. */
type Named = { name: string; line: number }
/** Such a name, and the name of front matter under which it stood. */
export type NamedUnder = Named & { under: string }

/** A link to another document, or to a heading, with the line on which it stands. */
export type Pointer = { target: { to: string; anchor?: string | undefined }; line: number }

/** A document as it was read: nothing in it has an id yet. Links and pictures in its texts carry paths of files. */
export type ImportDraft = {
  file: string
  kind: Kind
  report: FileReport
  /** Plain fields, named as in Payload. */
  fields: Record<string, unknown>
  /** Rich-text fields, named as in Payload. */
  texts: Record<string, RichText>
  steps: { title: string; body: RichText }[]
  /** Slugs or titles of themes. */
  themes: NamedUnder[]
  /** Paths of the files of related documents. */
  related: NamedUnder[]
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
    image: undefined,
    files: [],
    pointers: [],
    isUnfinished: false,
  }
}
