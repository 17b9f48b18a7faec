import type { Poll } from 'content-models'
import { readFigures } from '../fields/poll-figures.ts'
import type { Poll as PayloadPoll } from '../payload-types.ts'
import { day, listedToPublished, present } from './base-to-published.ts'
import { idOf, type PublishingContext, toReference } from './publishing-context.ts'
import { richTextToPublished } from './rich-text-to-published.ts'

/** A poll as readers get it. Groups that are too small never leave the cms. */
export function pollToPublished(doc: PayloadPoll, context: PublishingContext): Poll {
  const smallestGroup = doc.smallestGroup ?? 10
  const { groups, statements, problems } = readFigures(doc.figures ?? '')
  for (const message of problems) context.problems.push({ path: 'figures', message })
  const isShown = groups.map((_, index) =>
    statements.every(({ answers }) => sizeOf(answers[index]) >= smallestGroup),
  )
  const shown = groups.filter((_, index) => isShown[index])
  if (problems.length === 0 && shown.length < 2) {
    const message = `Er zijn geen twee groepen van minstens ${smallestGroup} mensen om te vergelijken. De site is niet gewijzigd.`
    context.problems.push({ path: 'figures', message })
  }
  return {
    ...listedToPublished(doc),
    kind: 'poll',
    summary: doc.summary?.trim() ?? '',
    askedOn: day(doc.askedOn) ?? '',
    area: doc.area?.trim() ?? '',
    groups: shown,
    statements: statements.map(({ text, answers }, index) => ({
      text,
      answers: answers.filter((_, group) => isShown[group]),
      ...present({ stop: stopOf(doc, index + 1) }),
    })),
    smallestGroup,
    hiddenGroups: groups.length - shown.length,
    body: richTextToPublished(doc.body, 'body', context),
    related: (doc.related ?? []).flatMap((related) => toReference(related) ?? []),
    ...present({ source: source(doc.source) }),
  }
}

function sizeOf(answers: Poll['statements'][number]['answers'][number] | undefined): number {
  return answers ? answers.agree + answers.disagree + answers.unknown : 0
}

function stopOf({ next }: PayloadPoll, statement: number) {
  const id = idOf(next?.find((row) => row.statement === statement)?.stop)
  return id === undefined ? undefined : { kind: 'stop' as const, id }
}

function source(value: PayloadPoll['source']): Poll['source'] {
  const text = value?.text?.trim()
  return text ? { text, ...present({ url: value?.url?.trim() }) } : undefined
}
