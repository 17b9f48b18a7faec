import type { Payload } from 'payload'
import { rowsTogether } from '../feed/journal.ts'
import type { Together } from '../payload-types.ts'
import { toRunning } from './set-state.ts'

/** Sets of which the documents are being published at this moment, or were when a process died. */
export async function setsUnderWay(payload: Payload): Promise<Together[]> {
  const { docs } = await payload.find({
    collection: 'together',
    where: { state: { equals: 'publishing' } },
    depth: 0,
    pagination: false,
  })
  return docs
}

/** For each document in a set under way the name of its run. */
export async function runsUnderWay(payload: Payload): Promise<Map<string, string>> {
  const runs = new Map<string, string>()
  for (const set of await setsUnderWay(payload)) {
    for (const { id } of toRunning(set.running).members) runs.set(id, set.run ?? '')
  }
  return runs
}

/**
 * How many documents go out together under a name. While they are being published, all that the set holds, so that
 * readers wait for the last; from then on those that are still in it.
 */
export async function sizeOfRun(payload: Payload, run: string): Promise<number> {
  const { docs } = await payload.find({
    collection: 'together',
    where: { and: [{ run: { equals: run } }, { state: { in: ['publishing', 'failed'] } }] },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  if (docs[0]) return toRunning(docs[0].running).members.length
  return (await rowsTogether(payload, run)).length
}
