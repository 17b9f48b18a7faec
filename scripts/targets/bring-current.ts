import type { ReleaseEnvironment } from '../environment.ts'
import { runStep } from '../progress.ts'
import { openTargets, publishToTargets } from './publish-to-targets.ts'
import { readCurrent } from './read-current.ts'

/**
 * Brings what readers see here to every target, and comes back when it is there.
 * @throws Failure that names each target that fails.
 */
export async function bringCurrent({ dataFolder, targets }: ReleaseEnvironment): Promise<void> {
  const current = readCurrent(dataFolder)
  if (targets.length === 0 || !current) return
  await runStep('Naar de andere plekken', () => publishToTargets(openTargets(targets), current))
}
