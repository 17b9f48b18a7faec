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
    fact: context.fact,
    reference: toReference,
    problem: (message) => context.problems.push({ path, message }),
  })
}

/** The same for a text that can't be empty. */
export function requiredRichText(
  value: unknown,
  path: string,
  context: PublishingContext,
): RichText {
  const blocks = richTextToPublished(value, path, context)
  if (blocks.length === 0) {
    const message = 'Vul "Tekst" in. Publiceer daarna opnieuw. De site is niet gewijzigd.'
    context.problems.push({ path, message })
  }
  return blocks
}
