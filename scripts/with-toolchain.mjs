/**
 * `node scripts/with-toolchain.mjs <command> …` makes sure of the right Node, pnpm and packages, then runs scripts/<command>.ts.
 * Plain JavaScript without dependencies: this is what has to work on a machine where nothing is installed yet.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withInstallLock } from './toolchain/install-lock.mjs'
import { arePackagesInstalled, installPackages } from './toolchain/install-packages.mjs'
import { findTools, installTools } from './toolchain/install-tools.mjs'
import { HOUSE } from './toolchain/platform.mjs'
import { ToolchainProblem } from './toolchain/problem.mjs'
import { runCommand } from './toolchain/run-command.mjs'

const [command = '', ...args] = process.argv.slice(2)

async function prepareTools() {
  const tools = findTools()
  if (tools.missing.length === 0 && arePackagesInstalled()) return tools
  await withInstallLock(async () => {
    const { missing } = findTools()
    if (missing.length > 0) await installTools(missing)
    if (!arePackagesInstalled()) await installPackages(tools)
  })
  return tools
}

/** Help is a text file, so that it can be read before anything is installed. */
function printHelp() {
  const file = join(HOUSE, 'scripts/help', `${command}.txt`)
  const isAsked = args.includes('--help') || args.includes('-h')
  if (!isAsked || !existsSync(file)) return false
  process.stdout.write(readFileSync(file, 'utf8'))
  return true
}

try {
  if (!/^[a-z][a-z-]*$/.test(command) || !existsSync(join(HOUSE, 'scripts', `${command}.ts`))) {
    throw new ToolchainProblem(`Het commando "${command}" bestaat niet. Zie README.md.`)
  }
  if (!printHelp()) {
    const { node } = await prepareTools()
    process.exitCode = await runCommand(node, command, args)
  }
} catch (error) {
  process.stderr.write(`${error instanceof ToolchainProblem ? error.message : error.stack}\n`)
  process.exitCode = 1
}
