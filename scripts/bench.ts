import { once } from 'node:events'
import { join } from 'node:path'
import { startNode, stopChildren } from './child-process.ts'
import { runMain } from './command-line.ts'
import { HOUSE } from './environment.ts'

/** `npm run bench`: how fast all of it is, beside others. The measuring itself is in tests/bench. */
await runMain(async () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stopChildren().finally(() => process.exit(130)))
  }
  // What it starts runs with the flags that commands run with.
  const args = [...process.execArgv, join(HOUSE, 'tests/bench/main.ts'), ...process.argv.slice(2)]
  // Paths on the command line are meant from where npm was started.
  const cwd = process.env.INIT_CWD ?? process.cwd()
  const child = startNode(args, { cwd, stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  process.exitCode = code ?? 1
})
