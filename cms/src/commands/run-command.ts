import type { Payload } from 'payload'
import { ValidationError } from 'payload'
import { openPayload } from './open-payload.ts'
import { UsageError } from './usage-error.ts'

/**
 * Runs a command on the cms: data goes to stdout, talk and errors to stderr. The process ends by itself with exit code 0,
 * or 1 after an error.
 */
export async function runCommand(action: (payload: Payload) => Promise<void>): Promise<void> {
  let payload: Payload | undefined
  let exitCode = 0
  try {
    payload = await openPayload()
    await action(payload)
  } catch (error) {
    exitCode = 1
    console.error(explain(error))
  }
  await payload?.destroy().catch(() => undefined)
  await written(process.stdout)
  process.exit(exitCode)
}

/** A pipe takes long output in pieces: what still waits must not be lost. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()))
}

/** What went wrong, in a sentence; with the stack behind it when it is a fault of ours. */
export function explain(error: unknown): string {
  if (error instanceof ValidationError)
    return error.data.errors.map(({ message }) => message).join('\n')
  if (error instanceof UsageError) return error.message
  if (!(error instanceof Error)) return String(error)
  if (isPublicError(error)) return error.message
  if (isUnreachable(error)) return unreachable(error)
  return `Er ging iets mis: ${error.message}\n${process.env.DEBUG ? (error.stack ?? '') : 'Zet DEBUG=1 voor meer.'}`
}

function isPublicError(error: Error): boolean {
  return 'isPublic' in error && error.isPublic === true
}

function isUnreachable(error: Error): boolean {
  return /ECONNREFUSED|ServerSelection|ENOTFOUND|SQLITE_CANTOPEN|ConnectionFailed|unable to open/i.test(
    `${error.name} ${error.message}`,
  )
}

function unreachable(error: Error): string {
  return `De database is niet te bereiken. Controleer DATABASE_URL en of de database draait. Er is niets gewijzigd. (${error.message.split('\n')[0]})`
}
