import type { Payload } from 'payload'
import { finishSet } from './publish-set.ts'
import { setsUnderWay } from './sets-under-way.ts'

/** At start: a process that died while it published a set left some of it. Readers see none of it until this has ended. */
export async function finishSets(payload: Payload): Promise<void> {
  for (const set of await setsUnderWay(payload)) await finishSet(set, payload)
}
