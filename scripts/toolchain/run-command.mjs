import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { environmentWith } from './install-packages.mjs'
import { HOUSE } from './platform.mjs'

/**
 * V8 lets garbage lie for as long as there is memory, and a release makes much of it. These make it clean up in time: the printing of
 * 10,000 documents stays below half a gibibyte, for as much processor time.
 */
const TIDY_MEMORY = ['--max-semi-space-size=8', '--heap-growing-percent=30']

/** What somebody waits for: reading all that TypeScript takes as long as a small release, so the next process gets what Node made of it. */
const AWAITED = ['release', 'rollback']
const COMPILED_CODE = join(HOUSE, 'node_modules/.cache/node')

/**
 * Runs scripts/<command>.ts and answers its exit code. Arguments, stdin and signals go through. The IPC
 * channel tells the command when this process is gone, however that came.
 */
export function runCommand(node, command, args) {
  const script = join(HOUSE, 'scripts', `${command}.ts`)
  const flags = ['--disable-warning=ExperimentalWarning', ...TIDY_MEMORY]
  const child = spawn(node, [...flags, script, ...args], {
    env: {
      ...(AWAITED.includes(command) && { NODE_COMPILE_CACHE: COMPILED_CODE }),
      ...environmentWith(node),
    },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  stopWithNpm(child)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

/** npm that is killed without warning tells nobody; a process without its parent gets another one. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  setInterval(() => {
    if (process.ppid !== npm) child.kill('SIGTERM')
  }, 500).unref()
}
