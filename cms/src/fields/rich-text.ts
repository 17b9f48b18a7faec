import type { RichTextField } from 'payload'
import { richTextEditor } from '../rich-text/editor.ts'

/** A rich-text field with the house's editor. */
export function richTextField(
  texts: { name: string; label: string; description: string },
  options: { required?: boolean } = {},
): RichTextField {
  return {
    name: texts.name,
    type: 'richText',
    label: texts.label,
    required: options.required ?? false,
    editor: richTextEditor,
    admin: { description: texts.description },
  }
}
