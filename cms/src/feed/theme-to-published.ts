import type { Theme } from 'content-models'
import type { Theme as PayloadTheme } from '../payload-types.ts'
import { baseToPublished } from './base-to-published.ts'

/** A theme as readers get it. */
export function themeToPublished(doc: PayloadTheme): Theme {
  return {
    ...baseToPublished(doc),
    kind: 'theme',
    description: doc.description?.trim() ?? '',
    position: doc.position ?? 100,
  }
}
