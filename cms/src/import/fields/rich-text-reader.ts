import type { RichText } from 'content-models'
import { fitHeadings } from '../markdown/fit-headings.ts'
import { markdownToRichText } from '../markdown/markdown-to-rich-text.ts'
import type { FieldStep } from './read-fields.ts'

/** Reads Markdown in front matter. */
export function readRichText(value: unknown, step: FieldStep): boolean {
  if (typeof value !== 'string') {
    step.problem('Niet overgenomen: hier hoort tekst.')
    return false
  }
  step.draft.texts[step.field] = markdownInField(value, step)
  return true
}

/** Markdown in front matter as our block tree; lines are counted from the field's own line. */
export function markdownInField(
  markdown: string,
  { draft, line, context }: Pick<FieldStep, 'draft' | 'line' | 'context'>,
): RichText {
  const text = markdownToRichText(markdown, { ...context, lineOffset: line })
  return fitHeadings(text, '', draft.report)
}
