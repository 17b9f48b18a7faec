import type { HeldDocument, ReleasedChange, ReleaseStage } from 'content-models'
import type { Release } from '../payload-types.ts'

/** A change in a release, with the colleague who made it as far as the journal still knew. */
export type RecordedChange = ReleasedChange & { by?: string }

/** A release as it was told of. */
export type ReleaseRecord = {
  key: string
  site: string
  number: number
  stage: ReleaseStage
  /** Counts the switches of a site: the highest is what readers see. 0 when readers never saw it. */
  turn: number
  /** Place in the journal up to which it tells. */
  sequence: number
  moments: Partial<Record<ReleaseStage, string>>
  durationMs: number
  printedPages: number
  pages: number
  changes: RecordedChange[]
  moreChanges: number
  held: HeldDocument[]
  kept: number[]
  warnings: string[]
  problem?: string | null
}

/** A release as Payload keeps it; what is in its JSON was held against the contract when it came in. */
export function toRecord(release: Release): ReleaseRecord {
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...record } = release
  return record as unknown as ReleaseRecord
}
