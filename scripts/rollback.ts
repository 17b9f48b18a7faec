import { readCommandLine, runMain } from './command-line.ts'
import { type ReleaseEnvironment, readReleaseEnvironment } from './environment.ts'
import { Failure } from './failure.ts'
import { say } from './progress.ts'
import { type RollbackResult, rollBack } from './release/roll-back.ts'
import { runRelease } from './release/run-release.ts'
import { tellRollback } from './release/tell-rollback.ts'
import { bringCurrent } from './targets/bring-current.ts'

/** `npm run rollback [-- --to N]`: lets readers see an earlier release again. */
await runMain(async () => {
  const start = performance.now()
  const options = readCommandLine('rollback', { to: { type: 'string' } })
  const environment = readReleaseEnvironment()
  const result = rollBack(environment.dataFolder, readNumber(options.to))
  say(`Release ${result.release} staat weer live, in plaats van release ${result.from}.`)
  for (const title of result.held)
    say(`  "${title}" wacht tot iemand het in het CMS opnieuw publiceert.`)
  await tellRollback(environment, { start }).catch(() =>
    say('Het CMS is niet bereikbaar; het hoort bij de volgende release dat de site is teruggezet.'),
  )
  if (result.needsRelease) await releaseWithoutWithdrawn(environment, result)
  await bringCurrent(environment)
})

/** The earlier release may still name, in its lists, what was withdrawn since. */
async function releaseWithoutWithdrawn(
  environment: ReleaseEnvironment,
  { release }: RollbackResult,
): Promise<void> {
  try {
    const made = await runRelease(environment)
    say(
      `Release ${made.release} is live: als release ${release}, zonder wat sindsdien van de site is gehaald.`,
    )
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    say(`De lijsten noemen misschien nog stukken die van de site zijn gehaald. ${error.message}`)
  }
}

function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new Failure(
    `--to vraagt het nummer van een release, zoals --to 7; "${text}" is dat niet. De huidige site is niet gewijzigd.`,
  )
}
