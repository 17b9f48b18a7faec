import { getCollection } from 'astro:content'
import type { PublishedDocument } from 'content-models'
import { currentStore } from '../content/current-store.ts'
import { putDocuments } from '../content/write-store.ts'

let filling: Promise<void> | undefined

/** Puts the collection in the store in memory, once: its indexes are what a site would otherwise make with maps and sorts. */
export function fillStore(): Promise<void> {
  filling ??= getCollection('published').then((entries) =>
    putDocuments(
      currentStore(),
      entries.map(({ data }) => data as PublishedDocument),
    ),
  )
  return filling
}
