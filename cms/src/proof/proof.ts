import type { Kind } from 'content-models'

/** How far the newest publication of a document is, as its editor reads it. */
export type ProofState =
  | 'draft'
  | 'queued'
  | 'printed'
  | 'checked'
  | 'live'
  | 'held'
  | 'failed'
  | 'rolled-back'
  | 'withdrawing'
  | 'withdrawn'

/** A station on the way to readers, and when it was reached. */
export type ProofStep = { name: 'queued' | 'printed' | 'checked' | 'live'; at: string | null }

/** What readers see of a document; `unknown` when that was longer ago than is remembered. */
export type ReadersSee = 'this' | 'earlier' | 'nothing' | 'unknown'

/** Proof of what became of a publication. */
export type Proof = {
  state: ProofState
  /** Whether it may still change by itself. */
  isPending: boolean
  steps: ProofStep[]
  readersSee: ReadersSee
  by: string | null
  /** Number of the release that brings it. */
  release: number | null
  /** SHA-256 of its page. */
  hash: string | null
  /** Address of its page, when readers see this version. */
  address: string | null
  /** What is wrong and what to do, in Dutch sentences. */
  problems: string[]
  /** When the site last asked for news. */
  askedAt: string | null
}

/** A document with its proof. */
export type MemberProof = {
  kind: Kind
  id: string
  title: string
  collection: string
  proof: Proof
}
