import type { createApp } from 'astro/app/entrypoint'
import type { closeCurrentStore } from '../content/current-store.ts'
import type { listPaths } from './list-paths.ts'

/** The door of the press: what the built bundle exports, and how to read what a page depends on. */
export { tagsOf } from './tags-header.ts'

/** The exports of the built bundle's entry. */
export type PressBundle = {
  createApp: typeof createApp
  closeCurrentStore: typeof closeCurrentStore
  listPaths: typeof listPaths
}
