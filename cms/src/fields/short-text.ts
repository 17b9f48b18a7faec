import { LIMITS } from 'content-models'
import type { TextareaField, TextField } from 'payload'

type Texts = { name: string; label: string; description: string }

/** A text of a few words. */
export function shortTextField(texts: Texts, options: { required?: boolean } = {}): TextField {
  return {
    name: texts.name,
    type: 'text',
    label: texts.label,
    required: options.required ?? false,
    maxLength: LIMITS.shortText,
    admin: { description: texts.description },
  }
}

/** A text of one or two sentences. */
export function longTextField(texts: Texts, options: { required?: boolean } = {}): TextareaField {
  return {
    name: texts.name,
    type: 'textarea',
    label: texts.label,
    required: options.required ?? false,
    maxLength: LIMITS.longText,
    admin: { rows: 2, description: texts.description },
  }
}
