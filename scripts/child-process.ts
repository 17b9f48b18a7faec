import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Failure } from './failure.ts'
import type { Report } from './progress.ts'

const STOP_WITH_PARENT = import.meta.resolve('./start/stop-with-parent.ts')
const GRACE_MS = 5000

const running = new Set<ChildProcess>()

/** Starts Node on a script, in a process group of its own, so that everything it starts can be stopped with it. */
export function startNode(args: string[], options: SpawnOptions): ChildProcess {
  const flags = ['--disable-warning=ExperimentalWarning', '--import', STOP_WITH_PARENT]
  const child = spawn(process.execPath, [...flags, ...args], { detached: true, ...options })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Stops every child and what it started: politely first, then by force. */
export async function stopChildren(): Promise<void> {
  await Promise.all([...running].map(stopChild))
}

/** Runs Node quietly to its end and answers its stdout; when it fails, its talk is the message of the Failure. */
export async function runNode(
  args: string[],
  options: SpawnOptions,
  report: Report = () => undefined,
): Promise<string> {
  const child = startNode(args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { data: '', talk: '' }
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    output.data += chunk
    report(lastLine(chunk))
  })
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    output.talk += chunk
    report(lastLine(chunk))
  })
  const [code] = await once(child, 'close')
  if (code === 0) return output.data
  throw new Failure((output.talk || output.data).trim() || `${args[0]} stopte met code ${code}.`)
}

async function stopChild(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit')
  signalGroup(child, 'SIGTERM')
  const force = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS)
  await exited
  clearTimeout(force)
  signalGroup(child, 'SIGKILL')
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim().slice(0, 90) ?? ''
}
