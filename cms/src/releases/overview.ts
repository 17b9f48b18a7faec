import type { HeldDocument, Kind } from 'content-models'
import type { ReleaseRecord } from './release-record.ts'

/** A release as people see it in the admin. */
export type ReleaseView = Omit<ReleaseRecord, 'key' | 'site' | 'held' | 'kept' | 'sequence'> & {
  /** How many changes there are beside those that are named. */
  moreChanges: number
  /** Whether readers see it now. */
  isCurrent: boolean
  /** Whether readers can go back to it. */
  isKept: boolean
}

/** A document that readers don't see yet as it was published, or still see though it was withdrawn. */
export type WaitingDocument = {
  kind: Kind
  id: string
  title: string
  collection: string
  change: 'published' | 'withdrawn'
  at: string | null
  by: string | null
}

/** Somebody asked to go back to a release. */
export type WishView = { to: number; by: string | null; at: string; problem: string | null }

/** A document that is held, with the place of its form in the admin. */
export type HeldView = HeldDocument & { collection: string }

/** What there is to tell of the releases of one site. */
export type SiteView = {
  site: string
  releases: ReleaseView[]
  waiting: WaitingDocument[]
  moreWaiting: number
  held: HeldView[]
  /** The wish that waits for the releaser. */
  wish: WishView | null
  /** The newest wish, when it could not be fulfilled. */
  refused: WishView | null
}

/** What the page "Releases" shows. */
export type Overview = { sites: SiteView[]; askedAt: string | null }
