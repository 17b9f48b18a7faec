import { readCommandLine, runMain } from './command-line.ts'
import { readEnvironment } from './environment.ts'
import { runStep, say } from './progress.ts'
import { describeRelease } from './release/describe-release.ts'
import { runRelease } from './release/run-release.ts'

/** `npm run release`: makes a release of what the CMS has published. */
await runMain(async () => {
  const options = readCommandLine('release', { json: { type: 'boolean' } })
  const environment = readEnvironment()
  const result = await runStep('Nieuwe site', (report) => runRelease(environment, report))
  for (const line of describeRelease(result)) say(line)
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
})
