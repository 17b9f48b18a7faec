import { KIND_LABELS, KINDS, type Kind } from 'content-models'
import { beforeChangeTraverseFields, type PayloadRequest, type ValidationFieldError } from 'payload'
import { toPublishedDocuments } from '../feed/to-published-documents.ts'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import type { Member } from './set-state.ts'

/** A document that can't be published as it is now, and why, in Dutch sentences. */
export type MemberProblem = Member & { title: string; problems: string[] }

type Draft = { id: string; title?: string | null; publishedAt?: string | null }

/** The documents of which the newest draft can't be published: nothing is saved. */
export async function findSetProblems(
  members: Member[],
  req: PayloadRequest,
): Promise<MemberProblem[]> {
  const found: MemberProblem[] = []
  const together = new Set(members.map(({ id }) => id))
  for (const kind of KINDS) {
    const ids = members.filter((member) => member.kind === kind).map(({ id }) => id)
    if (ids.length > 0) found.push(...(await problemsOfKind(kind, ids, { req, together })))
  }
  return found
}

async function problemsOfKind(
  kind: Kind,
  ids: string[],
  { req, together }: { req: PayloadRequest; together: ReadonlySet<string> },
): Promise<MemberProblem[]> {
  const drafts = await newestDrafts(kind, ids, req)
  const known = new Set(drafts.map(({ id }) => id))
  const gone = ids.filter((id) => !known.has(id)).map((id) => goneMember({ kind, id }))
  const now = new Date().toISOString()
  const dated = drafts.map((draft) => ({ ...draft, publishedAt: draft.publishedAt || now }))
  const results = await toPublishedDocuments(kind, dated, req.payload, together)
  const wrong: MemberProblem[] = []
  for (const [index, draft] of dated.entries()) {
    const contract = results[index]?.problems ?? []
    const form = await formProblems(kind, draft, req)
    const fields = new Set(contract.map(({ path }) => path.split('.')[0]))
    const others = form.filter(({ path }) => !fields.has(path.split('.')[0]))
    const problems = [...contract.map(({ message }) => message), ...others.map(sentenceOf)]
    if (problems.length > 0)
      wrong.push({ kind, id: draft.id, title: draft.title || 'Zonder titel', problems })
  }
  return [...gone, ...wrong]
}

async function newestDrafts(kind: Kind, ids: string[], req: PayloadRequest): Promise<Draft[]> {
  const { docs } = await req.payload.find({
    collection: COLLECTION_OF_KIND[kind],
    where: { id: { in: ids } },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

function goneMember(member: Member): MemberProblem {
  const problem = `Dit ${KIND_LABELS[member.kind].one} is er niet meer, of ligt in de prullenbak. Haal het uit de set of zet het terug.`
  return { ...member, title: 'Een stuk dat er niet meer is', problems: [problem] }
}

/** What Payload itself finds when it is saved as published: the same rules as in the form of the document. */
async function formProblems(
  kind: Kind,
  draft: Draft,
  req: PayloadRequest,
): Promise<ValidationFieldError[]> {
  const collection = req.payload.collections[COLLECTION_OF_KIND[kind]].config
  const data = { ...structuredClone(draft), _status: 'published' }
  const errors: ValidationFieldError[] = []
  await beforeChangeTraverseFields({
    id: draft.id,
    collection,
    context: {},
    data,
    doc: draft,
    docWithLocales: draft,
    errors,
    fieldLabelPath: '',
    fields: collection.fields,
    global: null,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: data,
    siblingDoc: draft,
    siblingDocWithLocales: draft,
  })
  return errors
}

function sentenceOf({ label, path, message }: ValidationFieldError): string {
  return `"${typeof label === 'string' ? label : path}": ${message}`
}
