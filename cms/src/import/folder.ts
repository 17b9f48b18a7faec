import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, join, posix, sep } from 'node:path'
import { UsageError } from '../commands/usage-error.ts'

/** A folder that is imported. `root` is its real path; every name below it is relative, with forward slashes. */
export type SourceFolder = {
  root: string
  name: string
  /** The Markdown files, sorted. */
  markdown: string[]
  /** Symbolic links, which aren't followed. */
  links: string[]
}

const MARKDOWN = /\.(md|mdx|markdown)$/i

/** True for the name of a Markdown file. */
export function isMarkdown(file: string): boolean {
  return MARKDOWN.test(file)
}

const SKIPPED = new Set(['node_modules', '.git'])
const MAX_FILES = 50_000

/**
 * Lists the Markdown files of a folder. Symbolic links aren't followed, so nothing outside the folder is ever read.
 * @throws a sentence for who gave the command, when there is no such folder or nothing to import in it.
 */
export function openFolder(path: string): SourceFolder {
  const root = realFolder(path)
  const folder: SourceFolder = { root, name: basename(root), markdown: [], links: [] }
  collect(folder, '')
  folder.markdown.sort()
  if (folder.markdown.length === 0) {
    throw new UsageError(
      `In de map "${path}" staan geen Markdown-bestanden (.md, .mdx of .markdown). Er is niets gewijzigd.`,
    )
  }
  return folder
}

function realFolder(path: string): string {
  try {
    const root = realpathSync(path)
    if (statSync(root).isDirectory()) return root
  } catch {
    throw new UsageError(
      `De map "${path}" bestaat niet of is niet te lezen. Er is niets gewijzigd.`,
    )
  }
  throw new UsageError(`"${path}" is geen map. Noem de map waar de bestanden in staan.`)
}

function collect(folder: SourceFolder, below: string): void {
  for (const entry of readdirSync(join(folder.root, below), { withFileTypes: true })) {
    const path = posix.join(below, entry.name)
    if (entry.isSymbolicLink()) folder.links.push(path)
    else if (entry.isDirectory() && !SKIPPED.has(entry.name)) collect(folder, path)
    else if (entry.isFile() && isMarkdown(entry.name)) folder.markdown.push(path)
    if (folder.markdown.length > MAX_FILES)
      throw new UsageError(`Dit zijn meer dan ${MAX_FILES} bestanden. Neem een kleinere map.`)
  }
}

/** The relative path of a real file within the folder, or undefined: outside it, absent, or reached by a link. */
export function fileWithin({ root }: SourceFolder, path: string): string | undefined {
  const clean = posix.normalize(path)
  if (clean.startsWith('..') || clean.startsWith('/') || clean.includes('\0')) return undefined
  try {
    const full = join(root, clean)
    const isOwn = realpathSync(full) === full.split('/').join(sep)
    return isOwn && statSync(full).isFile() ? clean : undefined
  } catch {
    return undefined
  }
}
