import { isSafeHref } from 'content-models'
import type { TextField } from 'payload'

/** An address of another site. */
export function webAddressField(texts: {
  name: string
  label: string
  description: string
}): TextField {
  return {
    name: texts.name,
    type: 'text',
    label: texts.label,
    admin: { description: texts.description },
    validate: (value: unknown) =>
      value === undefined || value === null || value === '' || isSafeAddress(value)
        ? true
        : 'Dit is geen geldig webadres. Het begint met https:// of http://.',
  }
}

function isSafeAddress(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 2000 && isSafeHref(value)
}
