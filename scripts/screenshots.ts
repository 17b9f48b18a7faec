import { once } from 'node:events'
import { join } from 'node:path'
import { startNode } from './child-process.ts'
import { readCommandLine, runMain } from './command-line.ts'
import { HOUSE } from './environment.ts'

/** `npm run screenshots`: a picture of each type of page. The browser belongs to the tests, so they take them. */
await runMain(async () => {
  readCommandLine('screenshots', {})
  const program = join(HOUSE, 'tests/take-screenshots.ts')
  const child = startNode([program], { cwd: HOUSE, env: process.env, stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  process.exitCode = code ?? 1
})
