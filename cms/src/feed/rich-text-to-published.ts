import type { RichText } from 'content-models'
import { lexicalToRichText } from '../rich-text/lexical-to-rich-text.ts'
import { type PublishingContext, toReference } from './publishing-context.ts'

/** The editor's rich text as readers get it; what can't be carried is noted as a problem of the field. */
export function richTextToPublished(
  value: unknown,
  path: string,
  context: PublishingContext,
): RichText {
  return lexicalToRichText(value, {
    image: context.image,
    file: context.file,
    reference: toReference,
    problem: (message) => context.problems.push({ path, message }),
  })
}
