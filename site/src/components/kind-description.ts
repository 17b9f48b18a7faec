import type { DocumentOfKind, Kind, ListedKind } from 'content-models'
import type { PageContext } from '../content/queries.ts'
import type { IconName } from './icons.ts'

/** The colours of a label; `charge` is the line that is filled, `quiet` says nothing by itself. */
export type LabelTone = 'know' | 'tool' | 'story' | 'charge' | 'ok' | 'quiet'

/** How a label looks: an icon beside its word. */
export type KindLook = { icon: IconName; tone: LabelTone }

/** What lists, search results and shared links say of a document of one kind. */
export type KindDescription<K extends Kind> = {
  /** One or two sentences on what it is about. */
  short(document: DocumentOfKind<K>): string | undefined
  /** The small line under its title. */
  detail?(document: DocumentOfKind<K>, context: PageContext): string
} & (K extends ListedKind ? { look: KindLook } : unknown)
