import {
  cleanAnswer,
  documentPath,
  FORM_PATHS,
  type Reaction,
  reactionSchema,
  THANKS_ANCHOR,
} from 'content-models'
import type { Endpoint, PayloadRequest } from 'payload'
import { COLLECTION_OF_KIND } from '../kinds.ts'
import { isFromOurPages } from './is-from-our-pages.ts'
import { goToSite } from './page.ts'
import { isFirstTime, mayDo } from './rate-limits.ts'
import { readForm, TooLargeError, wordsOf } from './read-form.ts'
import { refusal } from './refusals.ts'
import { spamProblem } from './spam.ts'

const MAX_BODY_BYTES = 8 * 1024

/** `POST /api/forms/react`: "Was dit nuttig?". Sends readers back to the page, which thanks them. */
export const reactEndpoint: Endpoint = {
  path: FORM_PATHS.react.replace(/^\/api/, ''),
  method: 'post',
  handler: async (req) => {
    if (!isFromOurPages(req.headers)) return refusal('stranger')
    if (!(await mayDo('react', req.headers))) return refusal('too-often')
    try {
      return await receive(await readForm(req, MAX_BODY_BYTES), req)
    } catch (error) {
      if (error instanceof TooLargeError) return refusal('too-large')
      if (error instanceof TypeError) return refusal('no-form')
      req.payload.logger.error(error)
      return refusal('our-fault')
    }
  },
}

async function receive(form: FormData, req: PayloadRequest): Promise<Response> {
  const reaction = reactionSchema.safeParse({
    kind: wordsOf(form, 'kind'),
    id: wordsOf(form, 'id'),
    useful: wordsOf(form, 'useful'),
    sentence: cleanAnswer(wordsOf(form, 'sentence')),
  }).data
  const slug = reaction && (await publishedSlug(reaction, req))
  if (!reaction || !slug) return refusal('no-form')
  const isWanted = spamProblem(reaction.sentence) === undefined
  // Pressing again is no mistake of the reader's: it is thanked, and not counted twice.
  if (isWanted && (await isFirstTime(reaction.id, req.headers))) await keep(reaction, req)
  return goToSite(`${documentPath({ kind: reaction.kind, slug })}#${THANKS_ANCHOR}`)
}

async function publishedSlug({ kind, id }: Reaction, { payload }: PayloadRequest) {
  const { docs } = await payload.find({
    collection: COLLECTION_OF_KIND[kind],
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
  })
  return docs[0]?.slug ?? undefined
}

async function keep({ kind, id, useful, sentence }: Reaction, { payload }: PayloadRequest) {
  const document = { relationTo: COLLECTION_OF_KIND[kind], value: id }
  const data = { document, useful: useful === 'ja', sentence }
  await payload.create({ collection: 'reactions', data, depth: 0 })
}
