import { once } from 'node:events'
import { join } from 'node:path'
import { startNode, stopChildren } from './child-process.ts'
import { readCommandLine, runMain } from './command-line.ts'
import { HOUSE } from './environment.ts'

/** `npm run bench:search`: how well search finds what judged queries ask for, beside other engines. */
await runMain(async () => {
  const options = readCommandLine('bench-search', {
    content: { type: 'string' },
    queries: { type: 'string' },
    only: { type: 'string' },
    part: { type: 'string' },
    failures: { type: 'boolean' },
    json: { type: 'boolean' },
  })
  const args = Object.entries(options).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, String(value)],
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stopChildren().finally(() => process.exit(130)))
  }
  const child = startNode([join(HOUSE, 'tests/bench/search/main.ts'), ...args], {
    // Paths on the command line are meant from where npm was started.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
  })
  const [code] = await once(child, 'exit')
  process.exitCode = code ?? 1
})
