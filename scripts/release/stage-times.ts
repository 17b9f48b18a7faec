/** The stages of a release, in the order in which they come. */
export type Stage =
  | 'pull'
  | 'bundle'
  | 'open'
  | 'print'
  | 'remember'
  | 'search'
  | 'check'
  | 'name'
  | 'switch'

/** How long each stage of a release took, in milliseconds. */
export type Timings = Partial<Record<Stage, number>>

/** Measures the stages of a release: each lasts until the next begins. */
export class StageTimes {
  readonly timings: Timings = {}
  private current: Stage | undefined
  private since = performance.now()

  begin(stage: Stage | undefined): void {
    const now = performance.now()
    if (this.current) this.timings[this.current] = Math.round((now - this.since) * 10) / 10
    this.current = stage
    this.since = now
  }
}
