import { once } from 'node:events'
import { join } from 'node:path'
import { runNode, startNode } from './child-process.ts'
import { type Environment, HOUSE, readEnvironment, toVariables } from './environment.ts'
import type { Report } from './progress.ts'

/** The folder of the CMS, in which its commands are run. */
export const CMS_FOLDER = join(HOUSE, 'cms')

/** What a CMS process finds in its environment. */
export function cmsVariables(environment: Environment): NodeJS.ProcessEnv {
  const variables = { ...process.env, ...toVariables(environment) }
  return { ...variables, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
}

/** Runs a command of the CMS quietly and answers what it wrote to stdout. */
export function runCmsCommand(
  command: { name: string; args?: string[]; report?: Report },
  environment: Environment,
): Promise<string> {
  const options = { cwd: CMS_FOLDER, env: cmsVariables(environment) }
  return runNode([commandFile(command.name), ...(command.args ?? [])], options, command.report)
}

/** Hands this process's arguments, input and output over to a command of the CMS, and ends with its exit code. */
export async function becomeCmsCommand(name: string): Promise<void> {
  const isHelpAsked = process.argv.includes('--help') || process.argv.includes('-h')
  const child = startNode([commandFile(name), ...process.argv.slice(2)], {
    // npm changes folder; paths on the command line count from where it was typed.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: isHelpAsked ? process.env : cmsVariables(readEnvironment()),
    stdio: 'inherit',
    detached: false,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal))
  }
  const [code] = await once(child, 'exit')
  process.exitCode = code ?? 1
}

function commandFile(name: string): string {
  return join(CMS_FOLDER, 'src/commands', `${name}.ts`)
}
