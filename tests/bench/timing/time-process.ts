import { type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Use, watchProcess } from './watch-process.ts'

/** One run of a whole process. */
export type ProcessRun = Use & { seconds: number; output: string }

export type Command = {
  program: string
  args: string[]
  cwd: string
  env?: Record<string, string>
  /** When this is fulfilled the process has done what counts, and is asked to stop. */
  until?: Promise<unknown> | undefined
}

/** Longest that a single run may take. */
const LIMIT_MS = 15 * 60_000
const SHOWN_TALK = 2000
const NO_USE: Use = { peakBytes: undefined, cpuSeconds: undefined }

/**
 * Runs a command to its end and tells how long that took and what it needed, with all that it started.
 * @throws with the end of its talk when it fails or takes too long.
 */
export async function timeProcess({
  program,
  args,
  cwd,
  env,
  until,
}: Command): Promise<ProcessRun> {
  const options: SpawnOptions = { cwd, env: { ...process.env, ...env }, timeout: LIMIT_MS }
  const start = performance.now()
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const failed: Promise<never> = once(child, 'error').then(([error]) => Promise.reject(error))
  failed.catch(() => undefined)
  let isStopped = false
  until?.then(() => {
    isStopped = true
    child.kill()
  })
  const watch = child.pid ? watchProcess(child.pid) : undefined
  let output = ''
  let talk = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    talk += text
  })
  try {
    const [code, signal] = await Promise.race([once(child, 'close'), failed])
    const seconds = (performance.now() - start) / 1000
    if (code !== 0 && !isStopped)
      throw new Error(`ended with ${signal ?? code}: ${(talk || output).slice(-SHOWN_TALK)}`)
    return { ...(watch?.take() ?? NO_USE), seconds, output }
  } finally {
    watch?.stop()
  }
}
