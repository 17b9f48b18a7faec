import { createHash } from 'node:crypto'
import { SENDER_KEPT_DAYS } from 'content-models'
import type { Payload } from 'payload'
import type { PostedSubmission } from '../forms/read-submission.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Keeps a checked submission, with the sender apart. What was sent in before changes nothing. */
export async function saveSubmission(posted: PostedSubmission, payload: Payload): Promise<void> {
  const contentHash = hashOf(posted)
  if (await isKnown(contentHash, payload)) return
  const photo = posted.photo && (await savePhoto(posted.photo, payload))
  try {
    const submission = await saveAnswers({ posted, contentHash, photo }, payload)
    await saveSender(submission, posted, payload)
  } catch (error) {
    if (photo) await payload.delete({ collection: 'submission-photos', id: photo })
    // The same form, posted twice at one moment: the first one is kept.
    if (!(await isKnown(contentHash, payload))) throw error
  }
}

async function isKnown(contentHash: string, payload: Payload): Promise<boolean> {
  const where = { contentHash: { equals: contentHash } }
  return (await payload.count({ collection: 'submissions', where })).totalDocs > 0
}

type Kept = { posted: PostedSubmission; contentHash: string; photo: string | undefined }

async function saveAnswers(kept: Kept, payload: Payload): Promise<string> {
  const { title = '', place = '', story = '', setbacks = '', photoAlt = '' } = kept.posted.answers
  const { contentHash, photo } = kept
  const { id } = await payload.create({
    collection: 'submissions',
    data: {
      title,
      place,
      story,
      setbacks,
      status: 'new',
      contentHash,
      ...(photo ? { photo, photoAlt } : {}),
    },
    depth: 0,
  })
  return id
}

/** Without a way to reach the sender a submission is of no use: then neither is kept, and the sender hears of it. */
async function saveSender(submission: string, { answers }: PostedSubmission, payload: Payload) {
  const { sender: name = '', contact = '' } = answers
  const deleteOn = new Date(Date.now() + SENDER_KEPT_DAYS * DAY_MS).toISOString()
  try {
    await payload.create({ collection: 'senders', data: { submission, name, contact, deleteOn } })
  } catch (error) {
    await payload.delete({ collection: 'submissions', id: submission })
    throw error
  }
}

async function savePhoto(photo: File, payload: Payload): Promise<string> {
  const data = Buffer.from(await photo.arrayBuffer())
  const file = { data, name: photo.name, size: data.length, mimetype: 'application/octet-stream' }
  return (await payload.create({ collection: 'submission-photos', data: {}, file })).id
}

/** Of the project alone: who sent it may not be found back from the hash. */
function hashOf({ answers }: PostedSubmission): string {
  const words = JSON.stringify([answers.title, answers.place, answers.story, answers.setbacks])
  return createHash('sha256').update(words).digest('hex')
}
