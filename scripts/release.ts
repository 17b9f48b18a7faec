import { readCommandLine, runMain } from './command-line.ts'
import { readEnvironment } from './environment.ts'
import { runStep, say } from './progress.ts'
import { type ReleaseResult, runRelease } from './release/run-release.ts'

/** `npm run release`: makes a release of what the CMS has published. */
await runMain(async () => {
  const options = readCommandLine('release', { json: { type: 'boolean' } })
  const environment = readEnvironment()
  const result = await runStep('Nieuwe site', (report) => runRelease(environment, report))
  tell(result)
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
})

function tell(result: ReleaseResult): void {
  const { release, isNew, documents, pages } = result
  say(
    isNew
      ? `Release ${release} is live: ${documents} stukken, ${pages} pagina's.`
      : `Er is niets veranderd: release ${release} blijft live.`,
  )
  for (const { title, problems } of result.unreadable) {
    say(`Let op: "${title}" kon niet mee. ${problems.join(' ')} Lezers zien de vorige versie.`)
  }
  for (const warning of result.warnings) say(`Let op: ${warning}`)
}
