import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { runNode } from './child-process.ts'
import { HOUSE } from './environment.ts'
import { reasonOf } from './failure.ts'
import { runStep } from './progress.ts'

/** A tool of the house with its arguments, and the room in which it is run. */
type Check = { title: string; tool: string; args: string[]; room?: string }

const ASTRO_FILES = 'site/src/**/*.astro'

export const CODE_CHECKS: Check[] = [
  { title: 'Opmaak en lint', tool: '@biomejs/biome', args: ['check', '--error-on-warnings'] },
  { title: 'Opmaak van .astro', tool: 'prettier', args: ['--check', ASTRO_FILES] },
  ...['content-models', 'cms', 'scripts', 'tests'].map((room) => ({
    title: `Types van ${room}`,
    tool: 'typescript',
    args: ['--noEmit', '-p', '.'],
    room,
  })),
  {
    title: 'Types van site',
    tool: 'astro',
    args: ['check', '--minimumFailingSeverity', 'hint'],
    room: 'site',
  },
  { title: 'Ongebruikte code', tool: 'knip', args: [] },
]

export const FORMATTERS: Check[] = [
  { title: 'Biome', tool: '@biomejs/biome', args: ['check', '--write'] },
  { title: 'Prettier', tool: 'prettier', args: ['--write', ASTRO_FILES] },
]

/** Runs every check, whatever the ones before it said, and answers how many passed and what the others said. */
export async function runChecks(checks: Check[]): Promise<{ passed: number; failures: string[] }> {
  const failures: string[] = []
  for (const check of checks) {
    try {
      await runStep(check.title, () => runTool(check))
    } catch (error) {
      failures.push(`${check.title}:\n${reasonOf(error)}`)
    }
  }
  return { passed: checks.length - failures.length, failures }
}

async function runTool({ tool, args, room = '.' }: Check): Promise<void> {
  const cwd = join(HOUSE, room)
  const env = { ...process.env, FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1' }
  await runNode([findProgram(tool, cwd), ...args], { cwd, env })
}

/** The first program that a package names. */
function findProgram(tool: string, cwd: string): string {
  const manifest = findPackageJSON(tool, join(cwd, 'package.json')) ?? ''
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  const program = typeof bin === 'string' ? bin : Object.values<string>(bin)[0]
  return join(dirname(manifest), program ?? '')
}
