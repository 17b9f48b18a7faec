import type { BenchDocument } from './documents.ts'

/** A search engine that holds the documents. */
export type Engine = {
  /** Paths of documents, best first; at most ten. */
  search(query: string): Promise<string[]>
  /** Bytes that a browser must fetch before the first results of this query, as a server would send them (Brotli). */
  bytesFirst(query: string): Promise<number>
  close(): Promise<void>
}

/** Makes an engine of documents. */
export type EngineMaker = (documents: BenchDocument[]) => Promise<Engine>

/** How many results count. */
export const MOST_RESULTS = 10
