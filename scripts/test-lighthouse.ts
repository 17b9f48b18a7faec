import { once } from 'node:events'
import { join } from 'node:path'
import { startNode, stopChildren } from './child-process.ts'
import { readCommandLine, runMain } from './command-line.ts'
import { HOUSE } from './environment.ts'

/** `npm run test:lighthouse`: Lighthouse on every type of page. The browser belongs to the tests. */
await runMain(async () => {
  readCommandLine('test-lighthouse', {})
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stopChildren().finally(() => process.exit(130)))
  }
  const program = join(HOUSE, 'tests/lighthouse/main.ts')
  const child = startNode([program], { cwd: HOUSE, env: process.env, stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  process.exitCode = code ?? 1
})
