import type { Field, SanitizedCollectionConfig } from 'payload'

/** What Payload calls by a code word. */
const NAMES: Record<string, string> = { mimeType: 'Soort bestand' }

/**
 * Keeps what editors never see in a form out of the columns and the filters of lists, where Payload offers everything by
 * its name in the code.
 */
export function tidyLists(collections: SanitizedCollectionConfig[]): void {
  for (const { fields, admin } of collections) {
    const columns = [...(admin.defaultColumns ?? []), admin.useAsTitle]
    for (const field of fields) {
      if ('name' in field && NAMES[field.name]) Object.assign(field, { label: NAMES[field.name] })
      if (isInner(field) && !('name' in field && columns.includes(field.name))) leaveOut(field)
    }
  }
}

function isInner(field: Field): boolean {
  const { admin } = field as { admin?: { hidden?: unknown; components?: { Field?: unknown } } }
  return field.type === 'ui' || admin?.hidden === true || admin?.components?.Field === false
}

function leaveOut(field: Field): void {
  const admin = { ...field.admin, disableListColumn: true, disableListFilter: true }
  Object.assign(field, { admin })
}
