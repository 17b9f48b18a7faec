'use client'

import { TableFeatureClient } from '@payloadcms/richtext-lexical/client'

type Props = Parameters<typeof TableFeatureClient>[0]
type Groups = { items: { key: string; keywords?: string[]; label?: unknown }[] }[]
type Menus = { slashMenu?: { groups?: Groups }; toolbarFixed?: { groups?: Groups } }

/** Payload's tables in the editor, under their Dutch name. */
export function TableFeature(props: Props): ReturnType<typeof TableFeatureClient> {
  const provider = TableFeatureClient(props)
  const feature = provider.feature as Menus
  return {
    ...provider,
    feature: {
      ...feature,
      slashMenu: { ...feature.slashMenu, groups: inDutch(feature.slashMenu?.groups) },
      toolbarFixed: { ...feature.toolbarFixed, groups: inDutch(feature.toolbarFixed?.groups) },
    } as (typeof provider)['feature'],
  }
}

function inDutch(groups: Groups = []): Groups {
  return groups.map((group) => ({
    ...group,
    items: group.items.map((item) =>
      item.key === 'table' ? { ...item, label: 'Tabel', keywords: ['tabel', 'table'] } : item,
    ),
  }))
}
