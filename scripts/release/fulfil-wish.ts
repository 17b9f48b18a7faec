import type { ReleaseWish } from 'content-models'
import { Failure } from '../failure.ts'
import { say } from '../progress.ts'
import { rollBack } from './roll-back.ts'
import type { ReleaseSettings } from './run-release.ts'
import { tellRollback } from './tell-rollback.ts'

/**
 * Goes back to the release that somebody chose in the cms, and tells the cms how that went. Answers whether a new release must
 * follow.
 * @throws when the cms could not be told: it then asks again.
 */
export async function fulfilWish(settings: ReleaseSettings, wish: ReleaseWish): Promise<boolean> {
  const start = performance.now()
  try {
    const { release, from, needsRelease } = rollBack(settings.dataFolder, wish.to)
    say(`Release ${release} staat weer live, in plaats van release ${from}.`)
    await tellRollback(settings, { start, wish: wish.id })
    return needsRelease
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    say(error.message)
    await tellRollback(settings, { start, wish: wish.id, problem: error.message })
    return false
  }
}
