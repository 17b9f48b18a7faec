import { FORM_PATHS, MAX_PHOTO_BYTES, PHOTO_FIELD, SUBMIT_THANKS_PATH } from 'content-models'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { saveSubmission } from '../submissions/save-submission.ts'
import { isFromOurPages } from './is-from-our-pages.ts'
import { goToSite } from './page.ts'
import { mayDo } from './rate-limits.ts'
import { readForm, TooLargeError } from './read-form.ts'
import { readSubmission } from './read-submission.ts'
import { refusal } from './refusals.ts'
import { submissionPage } from './submission-page.ts'

/** Room for the answers and for what stands between the parts of a form. */
const MAX_WORD_BYTES = 100 * 1024

/** `POST /api/forms/submit`: "Stuur een project in". Answers with pages, for people. */
export const submitEndpoint: Endpoint = {
  path: FORM_PATHS.submit.replace(/^\/api/, ''),
  method: 'post',
  handler: async (req) => {
    if (!isFromOurPages(req.headers)) return refusal('stranger')
    if (!(await mayDo('submit', req.headers))) return refusal('too-often')
    try {
      return await receive(await readForm(req, MAX_PHOTO_BYTES + MAX_WORD_BYTES), req)
    } catch (error) {
      if (error instanceof TooLargeError) return refusal('too-large')
      if (error instanceof TypeError) return refusal('no-form')
      req.payload.logger.error(error)
      return refusal('our-fault')
    }
  },
}

async function receive(form: FormData, req: PayloadRequest): Promise<Response> {
  const words = [...form.values()].filter((value) => typeof value === 'string').join('')
  if (words.length > MAX_WORD_BYTES) throw new TooLargeError()
  const posted = readSubmission(form)
  if (posted.problems.length > 0) return submissionPage(posted)
  if (!(await mayDo('keep', req.headers))) return refusal('too-often')
  try {
    await saveSubmission(posted, req.payload)
  } catch (error) {
    // What is wrong with the photo, in words for the sender.
    if (!(error instanceof APIError && error.isPublic)) throw error
    return submissionPage({
      ...posted,
      problems: [{ name: PHOTO_FIELD, message: error.message }],
    })
  }
  return goToSite(SUBMIT_THANKS_PATH)
}
