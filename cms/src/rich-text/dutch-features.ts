import { BlocksFeature, EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

type Blocks = NonNullable<Parameters<typeof BlocksFeature>[0]>

/** Payload's tables; their name in the menus is English in Payload itself. */
export function tableFeature() {
  const provider = EXPERIMENTAL_TableFeature()
  const ClientFeature = '/components/TableFeature.tsx#TableFeature'
  return { ...provider, feature: withChanges(provider.feature, { ClientFeature }) }
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
  return { ...provider, feature: withChanges(provider.feature, { i18n }) }
}

/** A feature is an object, or a function that makes one. */
function withChanges<Feature>(feature: Feature, changes: object): Feature {
  if (typeof feature !== 'function') return { ...feature, ...changes }
  const make = feature as unknown as (...args: unknown[]) => Promise<object>
  return (async (...args: unknown[]) => ({ ...(await make(...args)), ...changes })) as Feature
}
