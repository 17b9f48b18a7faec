import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { HOUSE } from './platform.mjs'
import { ToolchainProblem } from './problem.mjs'
import { runWithProgress } from './run-with-progress.mjs'

const STAMP = join(HOUSE, 'node_modules/.oplaadpunt-installed')

/** The environment in which `node` on PATH is the Node that we chose. */
export function environmentWith(node) {
  const path = [dirname(node), process.env.PATH].filter(Boolean).join(delimiter)
  return { ...process.env, PATH: path }
}

/** Whether node_modules belongs to the present lockfile. */
export function arePackagesInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashOfLockfile()
}

/** Installs exactly what the lockfile names. */
export async function installPackages({ node, pnpm }) {
  const { code, output } = await runWithProgress(
    'Pakketten installeren',
    node,
    [pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'],
    { cwd: HOUSE, env: { ...environmentWith(node), CI: 'true' } },
  )
  if (code !== 0) {
    throw new ToolchainProblem(
      `${output.trim().split('\n').slice(-20).join('\n')}\n\nDe pakketten konden niet worden geïnstalleerd. Kijk of dit systeem internet heeft, schijfruimte over heeft en \`npm ping\` werkt, en probeer het opnieuw. Je gegevens zijn niet aangeraakt.`,
    )
  }
  writeFileSync(STAMP, hashOfLockfile())
}

function hashOfLockfile() {
  return createHash('sha256')
    .update(readFileSync(join(HOUSE, 'pnpm-lock.yaml')))
    .update(process.platform + process.arch)
    .digest('hex')
}
