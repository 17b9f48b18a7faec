import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { RichText } from 'content-models'
import type { Endpoint, PayloadRequest } from 'payload'
import { isPerson } from '../access/roles.ts'
import { readEnvironment } from '../environment.ts'
import { idOf } from '../feed/publishing-context.ts'
import type { Submission } from '../payload-types.ts'
import { richTextToLexical } from '../rich-text/rich-text-to-lexical.ts'

/** `POST /api/submissions/:id/story`: makes the draft of a story, or answers the one that was made. */
export const makeStoryEndpoint: Endpoint = {
  path: '/:id/story',
  method: 'post',
  handler: async (req) => {
    if (!isPerson(req.user)) return Response.json({ message: 'Log eerst in.' }, { status: 401 })
    const submission = await findSubmission(req)
    if (!submission)
      return Response.json({ message: 'Deze inzending is er niet meer.' }, { status: 404 })
    const known = idOf(submission.madeStory)
    return Response.json({ story: known ?? (await makeStory(submission, req)) })
  },
}

function findSubmission(req: PayloadRequest): Promise<Submission | null> {
  const id = String(req.routeParams?.id)
  return req.payload.findByID({ collection: 'submissions', id, depth: 0, disableErrors: true })
}

async function makeStory(submission: Submission, req: PayloadRequest): Promise<string> {
  const { title, place, story, setbacks } = submission
  const image = await copyPhoto(submission, req)
  const made = await req.payload.create({
    collection: 'stories',
    draft: true,
    data: {
      title,
      village: place,
      approach: asRichText(story ?? ''),
      setbacks: asRichText(setbacks ?? ''),
      _status: 'draft',
      ...(image ? { image } : {}),
    } as never,
    user: req.user,
    depth: 0,
  })
  const data = { madeStory: made.id, status: 'story' as const }
  await req.payload.update({ collection: 'submissions', id: submission.id, data, depth: 0 })
  return made.id
}

/** The photo among the pictures of the site, with what the sender saw on it. */
async function copyPhoto(submission: Submission, { payload }: PayloadRequest) {
  const id = idOf(submission.photo)
  if (!id) return undefined
  const photo = await payload.findByID({
    collection: 'submission-photos',
    id,
    disableErrors: true,
  })
  if (!photo?.filename) return undefined
  const path = resolve(readEnvironment().submissionsFolder, basename(photo.filename))
  const data = await readFile(path)
  const alt =
    submission.photoAlt || `Foto bij "${submission.title}". Beschrijf nog wat er te zien is.`
  const file = { data, name: photo.filename, size: data.length, mimetype: photo.mimeType ?? '' }
  return (await payload.create({ collection: 'media', data: { alt }, file, depth: 0 })).id
}

/** An empty line begins a paragraph. */
function asRichText(words: string) {
  const tree: RichText = words
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ type: 'paragraph', children: [{ type: 'text', text: part.trim() }] }))
  return richTextToLexical(tree, NOTHING)
}

/** Plain words hold no references. */
const NOTHING = {
  relation: () => {
    throw new Error('Plain words hold no reference.')
  },
  medium: () => undefined,
}
