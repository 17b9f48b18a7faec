import type { RichText } from 'content-models'
import { COLLECTION_OF_KIND, type ContentCollection } from '../../kinds.ts'
import { richTextToLexical } from '../../rich-text/rich-text-to-lexical.ts'
import type { ImportDraft } from '../fields/import-draft.ts'
import { neighbours } from './connect-drafts.ts'
import { changeTree, wantedFiles } from './tree.ts'

/** A document of the cms. */
export type DocumentPlace = { relationTo: ContentCollection; id: string }

/** Where everything is that a draft points at. */
export type Places = {
  /** Documents by the path of their source; one that isn't written yet is absent. */
  documents: Map<string, DocumentPlace>
  /** Media by the path of their file. */
  media: Map<string, string>
  /** Ids of the draft's themes. */
  themes: string[]
}

/** Data for Payload's Local API. `isComplete` is false while a document that it points at isn't written. */
export type WritableData = { data: Record<string, unknown>; isComplete: boolean }

/** The pictures and downloads that a draft needs, with the description of each picture. */
export function filesOfDraft(draft: ImportDraft): { file: string; alt: string }[] {
  const texts = [...Object.values(draft.texts), ...draft.steps.map(({ body }) => body)]
  const top = draft.image ? [{ file: draft.image.name, alt: draft.image.alt }] : []
  return [...top, ...texts.flatMap(wantedFiles)]
}

/** A draft as data of its collection. */
export function draftToData(draft: ImportDraft, places: Places): WritableData {
  const { documents, media } = places
  const texts = Object.entries(draft.texts).filter(([, text]) => text.length > 0)
  const { summary, ...fields } = draft.fields
  const related = draft.related.flatMap(({ name }) => documents.get(name) ?? [])
  const data: Record<string, unknown> = {
    ...structuredClone(fields),
    ...(summary === undefined ? {} : { summary: [summary].flat().join('\n') }),
    ...(draft.steps.length > 0 ? { steps: stepsToData(draft, places) } : {}),
    ...(places.themes.length > 0 ? { themes: places.themes } : {}),
    ...(related.length > 0 ? { related: related.map(toRelation) } : {}),
    ...(draft.image ? { image: media.get(draft.image.name) } : {}),
    ...positionOf(draft),
  }
  for (const [path, text] of texts) setAt(data, path, toLexical(text, places))
  for (const [path, value] of referencesOf(draft, places)) setAt(data, path, value)
  return { data, isComplete: neighbours(draft).every((file) => documents.has(file)) }
}

/** What each relationship of the form holds, by its place. */
function referencesOf({ references }: ImportDraft, { documents }: Places): [string, unknown][] {
  return [...Map.groupBy(references, ({ path }) => path)].flatMap(([path, group]) => {
    const found = group.flatMap(({ name }) => documents.get(name) ?? [])
    const [{ isMany, isOfKinds } = { isMany: false, isOfKinds: false }] = group
    const values = found.map((place) => (isOfKinds ? toRelation(place) : place.id))
    return values.length === 0 ? [] : [[path, isMany ? values : values[0]]]
  })
}

/** Puts a value at a place such as `statements.0.stop`. */
function setAt(data: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.')
  const last = names.pop() ?? path
  const holder = names.reduce((inner, name) => {
    inner[name] ??= {}
    return inner[name] as Record<string, unknown>
  }, data)
  holder[last] = value
}

function stepsToData(draft: ImportDraft, places: Places) {
  return draft.steps.map(({ title, body }) => ({
    title,
    ...(body.length > 0 ? { body: toLexical(body, places) } : {}),
  }))
}

function toLexical(text: RichText, { documents, media }: Places) {
  const placed = changeTree(text, {
    link: (to) => (documents.has(to) ? to : undefined),
    fact: (to) => factId(documents.get(to)),
    file: (file) => media.get(file),
  })
  return richTextToLexical(placed, {
    relation: ({ id }) => toRelation(documents.get(id) as DocumentPlace),
    // The file's name was changed for the id of its medium.
    medium: ({ name }) => name,
  })
}

function factId(place: DocumentPlace | undefined): string | undefined {
  return place?.relationTo === COLLECTION_OF_KIND.fact ? place.id : undefined
}

function toRelation({ relationTo, id }: DocumentPlace) {
  return { relationTo: relationTo as string, value: id }
}

/** The cms would fill in the same; so what we write is what is read back. */
function positionOf({ kind, fields }: ImportDraft): { position?: number } {
  if (kind !== 'theme' && kind !== 'page') return {}
  return { position: (fields.position as number | undefined) ?? 100 }
}
