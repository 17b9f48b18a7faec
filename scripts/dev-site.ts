import { once } from 'node:events'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { startNode } from './child-process.ts'
import { readCommandLine, runMain } from './command-line.ts'
import { readPort } from './environment/ports.ts'
import { HOUSE } from './environment.ts'
import { Failure } from './failure.ts'
import { checkPorts } from './start/free-ports.ts'

const SITE_FOLDER = join(HOUSE, 'site')

/** `npm run dev:site`: the templates on the fixtures, without a CMS. */
await runMain(async () => {
  readCommandLine('dev-site', {})
  const problems: string[] = []
  const port = readPort('SITE_PORT', process.env.SITE_PORT, 4321, problems)
  if (problems.length > 0) throw new Failure(problems.join('\n'))
  await checkPorts({ SITE_PORT: port })

  const astro = findPackageJSON('astro', join(SITE_FOLDER, 'package.json')) ?? ''
  const program = join(dirname(astro), 'bin/astro.mjs')
  const child = startNode([program, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: SITE_FOLDER,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_FIXTURES: join(HOUSE, 'tests/fixtures/content.json'),
      SITE_URL: `http://127.0.0.1:${port}/`,
    },
    stdio: 'inherit',
    detached: false,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill('SIGTERM'))
  }
  const [code] = await once(child, 'exit')
  process.exitCode = code ?? 0
})
