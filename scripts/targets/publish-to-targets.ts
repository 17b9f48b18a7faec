import { setTimeout as sleep } from 'node:timers/promises'
import type { TargetSettings } from '../environment/targets.ts'
import { Failure, reasonOf } from '../failure.ts'
import { rsyncTarget } from './rsync-target.ts'
import { s3Target } from './s3-target.ts'
import type { PublishedRelease, Target } from './target.ts'

type Publishing = {
  signal?: AbortSignal | undefined
  /** Milliseconds to wait before each new try. */
  pauses?: readonly number[]
}

/** The targets that were set. */
export function openTargets(settings: readonly TargetSettings[]): Target[] {
  return settings.map((target) =>
    target.kind === 'rsync' ? rsyncTarget(target) : s3Target(target),
  )
}

/**
 * Copies a release to every target, side by side. A target that fails is tried again, and holds up no other.
 * @throws Failure that names each target that still fails; readers there keep what they had.
 */
export async function publishToTargets(
  targets: readonly Target[],
  release: PublishedRelease,
  { signal, pauses = [1000, 5000] }: Publishing = {},
): Promise<void> {
  const tries = targets.map((target) => publishTo(target, release, { signal, pauses }))
  const outcomes = await Promise.allSettled(tries)
  signal?.throwIfAborted()
  const problems = outcomes.flatMap((outcome, index) =>
    outcome.status === 'rejected'
      ? [`- ${targets[index]?.name}: ${reasonOf(outcome.reason)}.`]
      : [],
  )
  if (problems.length > 0) throw targetFailure(problems)
}

async function publishTo(
  target: Target,
  release: PublishedRelease,
  { signal, pauses }: Required<Pick<Publishing, 'pauses'>> & Pick<Publishing, 'signal'>,
): Promise<void> {
  for (const pause of pauses) {
    try {
      return await target.publish(release, signal)
    } catch {
      await sleep(pause, undefined, { signal })
    }
  }
  await target.publish(release, signal)
}

function targetFailure(problems: string[]): Failure {
  return new Failure(
    `De nieuwe release is niet overal aangekomen:\n${problems.join('\n')}\nLezers zien daar nog de vorige release, of in een bucket een deel van de nieuwe; hier is zij live. Herstel dit en doe npm run release; npm start en npm run follow proberen het zelf opnieuw.`,
  )
}
