/** The door of the built bundle: pages on request, and which pages there are. */
export { createApp } from 'astro/app/entrypoint'
export { closeCurrentStore } from '../content/current-store.ts'
export { listPaths } from './list-paths.ts'
