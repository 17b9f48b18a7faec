import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { cmsVariables } from './cms-process.ts'
import type { TestDatabase } from './test-database.ts'

/** What the import says about one file. */
type FileReport = {
  file: string
  kind: string
  title: string
  status: string
  carried: Record<string, number>
  problems: { line: number; aspect: string; what: string; reason: string }[]
}
export type ImportRun = {
  code: number
  talk: string
  files: FileReport[]
  totals: Record<string, number>
}

const COMMAND = fileURLToPath(new URL('../../cms/src/commands/import.ts', import.meta.url))

/** Runs the import as people do, as a process of its own. */
export async function runImport(database: TestDatabase, ...args: string[]): Promise<ImportRun> {
  const child = spawn(process.execPath, [COMMAND, ...args, '--json'], {
    env: { ...process.env, ...cmsVariables(database) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, talk, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  const report = output === '' ? { files: [], totals: {} } : JSON.parse(output)
  return { code: Number(code), talk, files: report.files, totals: report.totals }
}

/** A new folder with these files in it. */
export function sourceFolder(files: Record<string, string | Uint8Array>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'oplaadpunt-contract-')), 'bron')
  for (const [file, content] of Object.entries(files)) changeSource(folder, file, content)
  return folder
}

/** Writes a file of a source folder. */
export function changeSource(folder: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}

/** The statuses of a run by file. */
export function statuses({ files }: ImportRun): Record<string, string> {
  return Object.fromEntries(files.map(({ file, status }) => [file, status]))
}

/** The sentences about one file, with their lines. */
export function sentences({ files }: ImportRun, file: string): string[] {
  const report = files.find((candidate) => candidate.file === file)
  return (report?.problems ?? []).map(({ line, what, reason }) => `${line}: ${what}. ${reason}`)
}
