/** The door of the built bundle: pages on request, and which pages there are. */
export { createApp } from 'astro/app/entrypoint'
export { lendStore } from '../content/current-store.ts'
export { setToday } from '../content/today.ts'
