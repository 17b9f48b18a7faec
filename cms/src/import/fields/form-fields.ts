import type { Kind } from 'content-models'
import type { Field } from 'payload'
import { CONTENT_COLLECTIONS } from '../../collections/content-collections.ts'

/** A field of a form that holds something. */
export type FormField = Extract<Field, { name: string }>

/** The fields of a form by name, without the rows and groups that only lay them out. */
export function namedFields(fields: readonly Field[]): FormField[] {
  return fields.flatMap((field) => {
    if ('name' in field && field.name) return [field as FormField]
    return 'fields' in field ? namedFields(field.fields) : []
  })
}

/** The field of a kind's form that a name of front matter means: its own name, or its label. */
export function formField(kind: Kind, name: string): FormField | undefined {
  return findField(namedFields(CONTENT_COLLECTIONS[kind].fields), name)
}

/** The field with this name or label. */
export function findField(fields: FormField[], name: string): FormField | undefined {
  const plain = name.toLowerCase()
  return (
    fields.find((field) => field.name.toLowerCase() === plain) ??
    fields.find((field) => labelOf(field)?.toLowerCase() === plain)
  )
}

function labelOf(field: FormField): string | undefined {
  return 'label' in field && typeof field.label === 'string' ? field.label : undefined
}
