import { readFileSync } from 'node:fs'
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { Failure } from './failure.ts'

/** The help text of a command, from scripts/help/<command>.txt. */
export function readHelp(command: string): string {
  return readFileSync(new URL(`help/${command}.txt`, import.meta.url), 'utf8')
}

/**
 * Reads a command's options, or prints its help and ends the process.
 * @throws Failure that names what isn't known.
 */
export function readCommandLine<const Options extends ParseArgsOptionsConfig>(
  command: string,
  options: Options,
) {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(readHelp(command))
    process.exit(0)
  }
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw new Failure(`${describe(error)} \`npm run ${command} -- --help\` laat zien wat er kan.`)
  }
}

function describe(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  const quoted = message.match(/'(.+?)'/)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `De optie ${quoted} bestaat niet.`
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `"${quoted}" is hier te veel.`
  return `De optie ${quoted} klopt niet (${message}).`
}

/** Runs a command: a Failure is shown as its message, anything else with its stack, and both end with code 1. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    const text =
      error instanceof Failure ? error.message : ((error as Error).stack ?? String(error))
    process.stderr.write(`${text}\n`)
    process.exitCode = 1
  }
}
