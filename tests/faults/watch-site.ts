import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { expect } from 'vitest'
import type { Ledger } from './ledger.ts'
import type { Findings } from './site-reader.ts'

/** A reader who asks for pages all the time, in a thread of its own. */
export type Watch = {
  /** Ends it, and holds everything it saw against the ledger. */
  expectAllWell(ledger: Ledger): Promise<Findings>
  /** Ends it without looking at what it saw. */
  stop(): Promise<void>
}

/** Begins to read a site that has a release. */
export async function watchSite(
  dataFolder: string,
  settings: { siteUrl: string; slugs: string[] },
): Promise<Watch> {
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: { releases: join(dataFolder, 'releases'), ...settings },
  })
  await once(worker, 'message')
  return {
    expectAllWell: async (ledger) => {
      // A last look at how it ended.
      await sleep(500)
      worker.postMessage('stop')
      const [findings] = (await once(worker, 'message')) as [Findings]
      expectWell(findings, ledger)
      return findings
    },
    stop: async () => void (await worker.terminate()),
  }
}

function expectWell({ problems, sightings, reads }: Findings, ledger: Ledger): void {
  const disorder = [...sightings].flatMap(([slug, seen]) => ledger.problemsIn(slug, seen))
  expect([...problems, ...disorder]).toEqual([])
  const changes = [...sightings.values()].reduce((total, seen) => total + seen.length, 0)
  console.info(`A reader asked ${reads} times and saw ${changes} texts come and go: nothing wrong.`)
  // What was published and withdrawn between two looks, nobody saw.
  if ([...sightings.keys()].some((slug) => ledger.isPublished(slug)))
    expect(changes).toBeGreaterThan(sightings.size)
}
