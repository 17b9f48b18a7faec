import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Corpus } from './corpus/corpus.ts'
import type { Results } from './results.ts'

/** What every part of the benchmark works with. */
export type Bench = {
  corpus: Corpus
  /** How often what changes one document is done. */
  changes: number
  /** How often what makes everything is done. */
  runs: number
  /** Sizes at which the growth of one change is measured. */
  sizes: readonly number[]
  /** Tells on stderr what goes on. */
  say(text: string): void
}

/** One part of the benchmark, as `--only` names it. */
export type Part = (bench: Bench) => Promise<Results>

/** Gives a temporary folder outside the repository, and takes it away afterwards, whatever happened. */
export async function inFolder<Result>(
  name: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), `oplaadpunt-bench-${name}-`))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
