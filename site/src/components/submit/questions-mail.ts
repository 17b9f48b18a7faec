import {
  PHOTO_QUESTION,
  SUBMISSION_CONSENTS,
  SUBMISSION_QUESTIONS,
  type SubmissionQuestion,
} from 'content-models'
import { texts } from '../../texts.nl.ts'

/** A link that opens an empty e-mail with the questions of the form. */
export function questionsMail(address: string): string {
  const words = texts.submit
  const asked = SUBMISSION_QUESTIONS.filter((question) => question !== PHOTO_QUESTION)
  const lines = [...asked.map(toLine), words.mailPhoto, ...SUBMISSION_CONSENTS.map(toConsent)]
  const query = `subject=${encodeURIComponent(words.mailSubject)}&body=${encodeURIComponent(lines.join('\r\n\r\n'))}`
  return `mailto:${address}?${query}`
}

function toLine({ label }: SubmissionQuestion): string {
  return `${label}\r\n`
}

function toConsent({ label }: { label: string }): string {
  return `[ ] ${label}`
}
