import {
  FORM_PATHS,
  HONEYPOT,
  PHOTO_FIELD,
  PHOTO_QUESTION,
  PROJECT_QUESTIONS,
  SENDER_QUESTIONS,
  SUBMISSION_CONSENTS,
  SUBMIT_PRINT_PATH,
  type SubmissionConsent,
  type SubmissionQuestion,
} from 'content-models'
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { icon } from './drawings.ts'
import { answerPage } from './page.ts'
import { siteAddress } from './page-frame.ts'
import type { PostedSubmission } from './read-submission.ts'

/** The form once more, with what was typed, and what to do about it on top. */
export function submissionPage(posted: PostedSubmission): Response {
  const form = { method: 'post', action: FORM_PATHS.submit, enctype: 'multipart/form-data' }
  return answerPage({
    status: 422,
    title: 'Stuur een project in',
    lead: 'Bijna klaar. We bellen je voordat er iets op de site komt.',
    body: [
      problemList(posted),
      h('form', form, [
        h('h2', 'Over het project'),
        ...PROJECT_QUESTIONS.map((question) => answerField(question, posted)),
        photoField(posted),
        answerField(PHOTO_QUESTION, posted),
        h('h2', 'Over jou'),
        ...SENDER_QUESTIONS.map((question) => answerField(question, posted)),
        h('h2', 'Kijk dit na'),
        ...SUBMISSION_CONSENTS.map((consent) => consentField(consent, posted)),
        ...honeypot(posted),
        h('button', { type: 'submit' }, 'Verstuur'),
        h('p', { className: ['hint'] }, 'Je krijgt binnen 5 werkdagen antwoord van een mens.'),
      ]),
      paperNote(),
    ],
  })
}

function problemList({ problems, photo }: PostedSubmission): ElementContent {
  const count =
    problems.length === 1 ? 'Nog 1 ding te doen' : `Nog ${problems.length} dingen te doen`
  const again = photo ? ' Kies alleen je foto opnieuw: die kan een browser niet bewaren.' : ''
  return h('section', { className: ['problems'], tabIndex: -1, autoFocus: true }, [
    h('h2', [icon('alert-triangle'), count]),
    h(
      'ul',
      problems.map(({ name, message }) => h('li', h('a', { href: `#${name}` }, message))),
    ),
    h('p', `De rest is bewaard.${again}`),
  ])
}

function paperNote(): ElementContent {
  return h('aside', { className: ['note'] }, [
    h('h2', 'Liever op papier?'),
    h('p', [
      icon('printer'),
      ' ',
      h('a', { href: siteAddress(SUBMIT_PRINT_PATH) }, 'Print het formulier'),
      ' en geef het af in je dorpshuis.',
    ]),
  ])
}

function answerField(
  question: SubmissionQuestion,
  { answers, problems }: PostedSubmission,
): ElementContent {
  const { name, rows, autocomplete } = question
  const value = answers[name] ?? ''
  const description = described(question, problems)
  const control =
    rows === 1
      ? h('input', {
          id: name,
          name,
          type: 'text',
          value,
          autocomplete,
          ...description,
        })
      : h('textarea', { id: name, name, rows, ...description }, value)
  return field(question, control, problems)
}

function photoField({ problems }: PostedSubmission): ElementContent {
  const question = { name: PHOTO_FIELD, label: 'Een foto', hint: 'Hoeft niet. Tot 10 MB.' }
  const control = h('input', {
    id: PHOTO_FIELD,
    name: PHOTO_FIELD,
    type: 'file',
    accept: 'image/*',
    ...described(question, problems),
  })
  return field(question, control, problems)
}

type Problems = PostedSubmission['problems']

function field(
  { name, label, hint }: { name: string; label: string; hint?: string },
  control: ElementContent,
  problems: Problems,
): ElementContent {
  const problem = problems.find((candidate) => candidate.name === name)
  return h('div', { className: problem ? ['field', 'wrong'] : ['field'] }, [
    h('label', { htmlFor: name }, label),
    ...(hint ? [h('p', { className: ['hint'], id: `${name}-hint` }, hint)] : []),
    ...(problem
      ? [h('p', { className: ['problem'], id: `${name}-problem` }, problem.message)]
      : []),
    control,
  ])
}

function described({ name, hint }: { name: string; hint?: string }, problems: Problems) {
  const isWrong = problems.some((problem) => problem.name === name)
  const words = [...(hint ? [`${name}-hint`] : []), ...(isWrong ? [`${name}-problem`] : [])]
  return {
    ...(isWrong ? { ariaInvalid: 'true' } : {}),
    ...(words.length > 0 ? { ariaDescribedBy: words } : {}),
  }
}

function consentField(
  { name, label }: SubmissionConsent,
  posted: PostedSubmission,
): ElementContent {
  const problem = posted.problems.find((candidate) => candidate.name === name)
  const checked = posted.ticked.has(name)
  return h('div', { className: problem ? ['field', 'wrong'] : ['field'] }, [
    ...(problem
      ? [h('p', { className: ['problem'], id: `${name}-problem` }, problem.message)]
      : []),
    h('label', { className: ['tick'] }, [
      h('input', {
        id: name,
        name,
        type: 'checkbox',
        value: 'ja',
        checked,
        ...described({ name }, posted.problems),
      }),
      ` ${label}`,
    ]),
  ])
}

/** Out of sight, until somebody's browser filled it in. */
function honeypot(posted: PostedSubmission): ElementContent[] {
  const { name, label } = HONEYPOT
  const isFilled = posted.problems.some((problem) => problem.name === name)
  const control = h('input', { id: name, name, type: 'text', autocomplete: 'off' })
  const shown = field({ name, label }, control, posted.problems)
  return [
    isFilled
      ? shown
      : h(
          'div',
          { className: ['trap'], ariaHidden: 'true' },
          h('input', { name, type: 'text', tabIndex: -1, autocomplete: 'off' }),
        ),
  ]
}
