import {
  countDocuments,
  dropPending,
  pendingChanges,
  putPending,
  readState,
  withdrawnPaths,
  writeState,
} from 'site/content-store'
import { forgetUnreleased } from './apply-changes.ts'
import type { Making } from './make-release.ts'
import { countPages, forgetAllPages, forgetPage, rememberPage } from './page-memory.ts'
import { noteChanges, readNote, writeNote } from './press-store.ts'
import type { ReleaseManifest } from './release-folders.ts'
import type { Prepared } from './try-changes.ts'

type News = { number: number; prepared: Prepared; isFull: boolean }

/** Writes down what the release shows: in the same transaction as the content itself. */
export function rememberRelease(making: Making, { number, prepared, isFull }: News): void {
  const { press, bundle, day } = making
  const { printed, removedPaths, taken, holds, changes } = prepared
  if (isFull) forgetAllPages(press)
  for (const page of printed) rememberPage(press, page)
  for (const path of removedPaths) forgetPage(press, path)
  for (const { id } of taken) dropPending(press.store, id)
  for (const pending of pendingChanges(press.store)) {
    const held = holds.get(pending.id)
    if (held) putPending(press.store, { ...pending, held })
  }
  forgetUnreleased(press)
  const isContinued = readState(press.store, 'release') === String(readNote(press, 'base')?.release)
  if (isContinued) noteChanges(press, number, changes)
  else writeNote(press, 'firstKept', number)
  writeNote(press, 'base', { release: number, bundle: bundle.name, day })
  writeNote(press, 'live', number)
  writeState(press.store, 'release', String(number))
}

/** What is noted of a release beside its folder. */
export function describeManifest(
  { press, cursor, bundle }: Making,
  number: number,
): ReleaseManifest {
  return {
    number,
    createdAt: new Date().toISOString(),
    cursor,
    bundle: bundle.name,
    documents: countDocuments(press.store),
    pages: countPages(press),
    withdrawnPaths: withdrawnPaths(press.store),
  }
}
