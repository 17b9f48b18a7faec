import type { Kind } from 'content-models'
import type { Payload } from 'payload'
import { COLLECTION_OF_KIND } from '../kinds.ts'

/** The name of a top-level field as it stands in the form of its kind. */
export function fieldLabel(payload: Payload, kind: Kind, name: string): string {
  const { flattenedFields } = payload.collections[COLLECTION_OF_KIND[kind]].config
  const field = flattenedFields.find((candidate) => candidate.name === name)
  return field && 'label' in field && typeof field.label === 'string' ? field.label : name
}
