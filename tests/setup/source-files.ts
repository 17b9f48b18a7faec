import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The folder of the repository. */
export const HOUSE = fileURLToPath(new URL('../../', import.meta.url))

/** Every file that is, or is about to be, under version control. */
export function listFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  return execFileSync('git', args, { cwd: HOUSE, encoding: 'utf8', maxBuffer: 1e8 })
    .split('\0')
    .filter((file) => file && existsSync(join(HOUSE, file)))
}

/** The text of a file, or undefined for a file that isn't text. */
export function readText(file: string): string | undefined {
  const bytes = readFileSync(join(HOUSE, file))
  return bytes.includes(0) ? undefined : bytes.toString('utf8')
}

/** What a TypeScript, JavaScript or Astro file imports, as written. */
export function readImports(file: string): string[] {
  const text = readText(file) ?? ''
  const code = file.endsWith('.astro') ? scriptsOf(text) : text
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName)
}

/** The code of an Astro file: between its fences, and in its script elements. */
function scriptsOf(text: string): string {
  const fenced = text.match(/^---\r?\n([\s\S]*?)\r?\n---/)?.[1] ?? ''
  const elements = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1])
  return [fenced, ...elements].join('\n')
}
