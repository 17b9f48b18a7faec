import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Failure } from '../failure.ts'

type Run = { signal: AbortSignal | undefined; input?: string }

/** Runs a program of the system to its end and answers what it wrote; when it fails, its last words are the message. */
export async function runProgram(
  program: string,
  args: string[],
  { signal, input }: Run,
): Promise<string> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], ...(signal && { signal }) })
  const output = { data: '', talk: '' }
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output.data += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    output.talk += part
  })
  // A program that is gone before it has read everything tells so by its exit code.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [code] = await once(child, 'close').catch((error) =>
    Promise.reject(explain(program, error)),
  )
  if (code === 0) return output.data
  throw new Failure(`${program} stopte met code ${code} (${lastLine(output.talk)})`)
}

function explain(program: string, error: NodeJS.ErrnoException): Error {
  if (error.code !== 'ENOENT') return error
  return new Failure(`het programma ${program} staat niet op deze computer; installeer het`)
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() || 'zonder uitleg'
}
