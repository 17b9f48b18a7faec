import {
  cleanAnswer,
  HONEYPOT,
  MAX_PHOTO_BYTES,
  PHOTO_FIELD,
  PHOTO_QUESTION,
  SUBMISSION_CONSENTS,
  SUBMISSION_QUESTIONS,
  type SubmissionQuestion,
} from 'content-models'
import { wordsOf } from './read-form.ts'
import { spamProblem } from './spam.ts'

/** What is wrong with the answer to one question: a Dutch sentence that says what to do. */
type AnswerProblem = { name: string; message: string }

/** A posted form: the words of each question, what is ticked, the photo, and everything that is wrong. */
export type PostedSubmission = {
  answers: Record<string, string>
  ticked: ReadonlySet<string>
  photo: File | undefined
  problems: AnswerProblem[]
}

/** Reads and checks a posted form; collects every problem, in the order of the page. */
export function readSubmission(form: FormData): PostedSubmission {
  const answers: Record<string, string> = {}
  for (const { name } of SUBMISSION_QUESTIONS) answers[name] = cleanAnswer(wordsOf(form, name))
  const names = SUBMISSION_CONSENTS.map(({ name }) => name)
  const ticked = new Set<string>(names.filter((name) => wordsOf(form, name) === 'ja'))
  const photo = photoIn(form)
  const problems: AnswerProblem[] = [
    ...SUBMISSION_QUESTIONS.flatMap((question) => [
      ...(question === PHOTO_QUESTION ? photoProblems(photo) : []),
      ...answerProblems(question, answers[question.name] ?? ''),
    ]),
    ...SUBMISSION_CONSENTS.filter(
      ({ name, ifPhoto }) => !ticked.has(name) && (!ifPhoto || photo),
    ).map(({ name, missing: message }) => ({ name, message })),
  ]
  if (wordsOf(form, HONEYPOT.name) !== '')
    problems.push({ name: HONEYPOT.name, message: HONEYPOT.filled })
  return { answers, ticked, photo, problems }
}

function answerProblems({ name, max, missing }: SubmissionQuestion, words: string) {
  if (words === '') return missing ? [{ name, message: missing }] : []
  if (words.length > max) {
    const message = `Maak dit korter: hoogstens ${max} tekens. Het zijn er nu ${words.length}.`
    return [{ name, message }]
  }
  const message = spamProblem(words)
  return message ? [{ name, message }] : []
}

/** Browsers send an empty file when none was chosen. */
function photoIn(form: FormData): File | undefined {
  const file = form.get(PHOTO_FIELD)
  return file instanceof File && file.size > 0 ? file : undefined
}

function photoProblems(photo: File | undefined): AnswerProblem[] {
  if (!photo || photo.size <= MAX_PHOTO_BYTES) return []
  const message = `Kies een foto van hoogstens ${MAX_PHOTO_BYTES / 1024 / 1024} MB.`
  return [{ name: PHOTO_FIELD, message }]
}
