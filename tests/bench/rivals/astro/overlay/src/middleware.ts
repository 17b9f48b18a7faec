import { defineMiddleware } from 'astro:middleware'
import { fillStore } from './rival/fill-store.ts'

/** Pages ask their content of the store: see to it that the collection is in it. */
export const onRequest = defineMiddleware(async (_context, next) => {
  await fillStore()
  return next()
})
