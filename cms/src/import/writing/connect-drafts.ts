import { LISTED_KINDS } from 'content-models'
import { COLLECTION_OF_KIND } from '../../kinds.ts'
import type { ImportDraft, NamedUnder, Pointer } from '../fields/import-draft.ts'
import type { SourceFolder } from '../folder.ts'
import { addProblem, countCarried } from '../report.ts'
import { addressResolver } from '../resolve-address.ts'
import { anchorFinder } from './heading-anchors.ts'
import { changeTree, linkedFiles } from './tree.ts'

const RELATABLE = LISTED_KINDS.map((kind) => COLLECTION_OF_KIND[kind])
const MISSING = 'Het bestand waar dit naar wijst, kon niet worden gelezen. De tekst bleef staan.'
const NO_HEADING = 'Die kop is er niet. De link wijst nu naar het begin van het stuk.'

/** Makes paths of what drafts say about each other, and drops what points at a file that failed. */
export function connectDrafts(drafts: ImportDraft[], folder: SourceFolder): void {
  const byFile = new Map(drafts.map((draft) => [draft.file, draft]))
  const isThere = (file: string) => byFile.get(file)?.report.status !== 'failed' && byFile.has(file)
  const findAnchor = anchorFinder(drafts)
  const change = { link: (to: string) => (isThere(to) ? to : undefined), anchor: findAnchor }
  for (const draft of drafts.filter(({ report }) => report.status !== 'failed')) {
    draft.texts = Object.fromEntries(
      Object.entries(draft.texts).map(([name, text]) => [name, changeTree(text, change)]),
    )
    draft.steps = draft.steps.map((step) => ({ ...step, body: changeTree(step.body, change) }))
    for (const pointer of draft.pointers) {
      const { to, anchor } = pointer.target
      if (!isThere(to)) reportPointer(draft, pointer, MISSING)
      else if (anchor && !findAnchor(to, anchor)) reportPointer(draft, pointer, NO_HEADING)
    }
    const { link } = addressResolver(folder, draft.file)
    const fileOf = (name: string, collections: readonly string[]) => {
      const target = link(name)
      if (!('to' in target) || !isThere(target.to) || target.to === draft.file) return undefined
      const kind = byFile.get(target.to)?.kind
      return kind && collections.includes(COLLECTION_OF_KIND[kind]) ? target.to : undefined
    }
    draft.related = carryNames(draft, draft.related, (name) => fileOf(name, RELATABLE))
    draft.references = draft.references.flatMap((reference) => {
      const file = fileOf(reference.name, reference.relationTo)
      if (file === undefined) reportUnknown(draft, [reference])
      return file === undefined ? [] : [{ ...reference, name: file }]
    })
  }
}

function reportPointer(draft: ImportDraft, { target, line }: Pointer, reason: string): void {
  const what = `link naar ${target.to}${target.anchor ? `#${target.anchor}` : ''}`
  addProblem(draft.report, { line, aspect: 'link', what, reason })
}

/** Names by what they mean. A name of front matter counts as carried when one of its values is; the others are named. */
export function carryNames(
  draft: ImportDraft,
  names: NamedUnder[],
  find: (name: string) => string | undefined,
): NamedUnder[] {
  return [...Map.groupBy(names, ({ line }) => line).values()].flatMap((group) => {
    const found = group.flatMap((named) => {
      const name = find(named.name)
      return name === undefined ? [] : [{ ...named, name }]
    })
    const unknown = group.filter(({ name }) => find(name) === undefined)
    if (found.length > 0) countCarried(draft.report, 'front-matter')
    if (unknown.length > 0) reportUnknown(draft, unknown)
    return found
  })
}

function reportUnknown(draft: ImportDraft, names: NamedUnder[]): void {
  const [{ line, under } = { line: 1, under: '' }] = names
  const words = names.map(({ name }) => `"${name}"`).join(', ')
  const reason = `Niet overgenomen: ${words} ${names.length === 1 ? 'is' : 'zijn'} hier niet bekend.`
  addProblem(draft.report, { line, aspect: 'front-matter', what: under, reason })
}

/** The files whose documents a draft points at. */
export function neighbours(draft: ImportDraft): string[] {
  const texts = [...Object.values(draft.texts), ...draft.steps.map(({ body }) => body)]
  const named = [...draft.related, ...draft.references].map(({ name }) => name)
  return [...named, ...texts.flatMap(linkedFiles)]
}

const KIND_ORDER = ['theme', 'fact', 'tool', 'article', 'story', 'page']

function placeOf({ kind }: ImportDraft): number {
  const place = KIND_ORDER.indexOf(kind)
  return place === -1 ? KIND_ORDER.length : place
}

/** Drafts in an order in which most links lead to documents that are there already; themes first. */
export function inWritingOrder(drafts: ImportDraft[]): ImportDraft[] {
  const byFile = new Map(drafts.map((draft) => [draft.file, draft]))
  const order: ImportDraft[] = []
  const seen = new Set<string>()
  const start = [...drafts].sort((a, b) => placeOf(a) - placeOf(b))
  for (const first of start) {
    // A stack instead of recursion: a chain of links may be as long as the folder.
    const stack = [{ draft: first, isDone: false }]
    for (let top = stack.pop(); top; top = stack.pop()) {
      const { draft, isDone } = top
      if (isDone) order.push(draft)
      if (isDone || seen.has(draft.file)) continue
      seen.add(draft.file)
      stack.push({ draft, isDone: true })
      for (const file of neighbours(draft)) {
        const next = byFile.get(file)
        if (next && next.kind !== 'theme') stack.push({ draft: next, isDone: false })
      }
    }
  }
  return order
}
