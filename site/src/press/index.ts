import type { createApp } from 'astro/app/entrypoint'
import type { lendStore } from '../content/current-store.ts'
import type { setToday } from '../content/today.ts'

export { documentPaths, listPaths, overviewPaths } from './list-paths.ts'
/** The door of the press: what the built bundle exports, which pages there are, and how to read what one depends on. */
export { tagsOf } from './tags-header.ts'

/** The exports of the built bundle's entry. */
export type PressBundle = {
  createApp: typeof createApp
  lendStore: typeof lendStore
  setToday: typeof setToday
}
