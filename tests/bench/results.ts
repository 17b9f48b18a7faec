import type { Use } from './timing/watch-process.ts'

/** What was measured of one thing: all runs of it. */
export type Measured = {
  /** What was run, in words for a table. */
  title: string
  /** Short name by which ratios find it. */
  id: string
  /** Seconds of each run; absent for what isn't a time. */
  seconds?: number[]
  /** Seconds of all processors in each run, of the process and what it started. */
  cpuSeconds?: number[]
  /** Most bytes in memory of all processes together, in any run. */
  peakBytes?: number | undefined
  /** Documents a second, of each run. */
  rates?: number[]
  /** On disk, or over the wire. */
  bytes?: number[]
  /** What a reader must know beside the figures. */
  note?: string
}

/** What could not be measured here, and why. */
type Skipped = { title: string; reason: string }

export type Results = { measured: Measured[]; skipped: Skipped[] }

/** What runs of one process say together. */
export function ofRuns(
  id: string,
  title: string,
  runs: readonly (Use & { seconds: number })[],
): Measured {
  const peaks = runs.flatMap(({ peakBytes }) => peakBytes ?? [])
  return {
    id,
    title,
    seconds: runs.map(({ seconds }) => seconds),
    cpuSeconds: runs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []),
    peakBytes: peaks.length > 0 ? Math.max(...peaks) : undefined,
  }
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}
