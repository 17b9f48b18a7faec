import { BlocksFeature, EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

type Blocks = NonNullable<Parameters<typeof BlocksFeature>[0]>

const TABLE_LABELS: Record<string, string> = { rows: 'Rijen', columns: 'Kolommen' }

type TableForm = {
  generateSchemaMap?: () => Map<string, { fields: { name?: string; label?: unknown }[] }>
}

/** Payload's tables; their names in the menus and in the form are English in Payload itself. */
export function tableFeature() {
  const provider = EXPERIMENTAL_TableFeature()
  const ClientFeature = '/components/TableFeature.tsx#TableFeature'
  return {
    ...provider,
    feature: withChanges(provider.feature, (made: TableForm) => ({
      ClientFeature,
      generateSchemaMap: () => labelled(made.generateSchemaMap?.() ?? new Map()),
    })),
  }
}

function labelled(forms: ReturnType<NonNullable<TableForm['generateSchemaMap']>>) {
  for (const field of forms.get('fields')?.fields ?? []) {
    if (field.name) field.label = TABLE_LABELS[field.name] ?? field.label
  }
  return forms
}

/** Payload's blocks; the group of those within a sentence has no Dutch name in Payload itself. */
export function blocksFeature(blocks: Blocks) {
  const provider = BlocksFeature(blocks)
  const i18n = {
    nl: {
      inlineBlocks: {
        create: 'Maak {{label}}',
        edit: 'Bewerk {{label}}',
        label: 'In de zin',
        remove: 'Verwijder {{label}}',
      },
      label: 'Blokken',
    },
  }
  return { ...provider, feature: withChanges(provider.feature, () => ({ i18n })) }
}

/** A feature is an object, or a function that makes one. */
function withChanges<Feature>(feature: Feature, changes: (made: object) => object): Feature {
  if (typeof feature !== 'function') return { ...feature, ...changes(feature as object) }
  const make = feature as unknown as (...args: unknown[]) => Promise<object>
  return (async (...args: unknown[]) => {
    const made = await make(...args)
    return { ...made, ...changes(made) }
  }) as Feature
}
