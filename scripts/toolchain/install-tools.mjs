import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findNodePackage, isNewEnough, PNPM_VERSION, TOOLS } from './platform.mjs'
import { ToolchainProblem } from './problem.mjs'
import { runWithProgress } from './run-with-progress.mjs'

const NEEDED = 'Oplaadpunt heeft Node 22.18 of nieuwer nodig (het liefst 24)'

/** Says which Node and pnpm to use, and which packages would have to be installed for them. */
export function findTools() {
  const pnpm = join(TOOLS, 'node_modules/pnpm/bin/pnpm.mjs')
  const missing = isInstalled('pnpm', PNPM_VERSION, pnpm) ? [] : [`pnpm@${PNPM_VERSION}`]
  if (isNewEnough(process.versions.node)) return { node: process.execPath, pnpm, missing }
  const nodePackage = findNodePackage()
  if (!nodePackage) {
    throw new ToolchainProblem(
      `${NEEDED}; dit is ${process.versions.node}. Voor dit systeem (${process.platform}-${process.arch}) is hij niet via npm te krijgen. Installeer hem zelf en probeer het opnieuw.`,
    )
  }
  const { name, version, program } = nodePackage
  const node = join(TOOLS, 'node_modules', name, program)
  if (!isInstalled(name, version, node)) missing.push(`${name}@${version}`)
  return { node, pnpm, missing }
}

/** Gets the missing tools from npm into .tools, at pinned versions. */
export async function installTools(missing) {
  const args = ['install', '--prefix', TOOLS, '--no-package-lock', '--ignore-scripts']
  const quiet = ['--no-audit', '--no-fund', '--save-exact', '--loglevel=error']
  const { code, output } = await runWithProgress(
    `Gereedschap ophalen (${missing.join(', ')})`,
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    [...args, ...quiet, ...missing],
    { cwd: dirname(TOOLS), shell: process.platform === 'win32' },
  )
  if (code !== 0) {
    throw new ToolchainProblem(
      `${output.trim()}\n\nHet gereedschap kon niet worden opgehaald: ${missing.join(', ')}. Kijk of dit systeem internet heeft en \`npm ping\` werkt, en probeer het opnieuw. Er is verder niets veranderd.`,
    )
  }
  for (const spec of missing) writeFileSync(stampOf(spec), '')
}

/** A stamp is written after npm has finished, so a broken-off install is seen as missing. */
function stampOf(spec) {
  return join(TOOLS, `${spec}.installed`)
}

function isInstalled(name, version, program) {
  try {
    const manifest = join(TOOLS, 'node_modules', name, 'package.json')
    const isRightVersion = JSON.parse(readFileSync(manifest, 'utf8')).version === version
    return isRightVersion && existsSync(program) && existsSync(stampOf(`${name}@${version}`))
  } catch {
    return false
  }
}
