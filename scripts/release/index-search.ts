import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as pagefind from 'pagefind'
import { Failure } from '../failure.ts'
import { toSearchPage, wordList, wordsOf } from './search-words/index.ts'

/** Pagefind writes ready-made search pages too; ours has its own. */
const UNUSED = new Set([
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
])

/** Makes the search index of the printed pages, in their folder. Answers the number of pages in it. */
export async function indexSearch(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' })
  if (!index) throw searchFailure(errors)
  try {
    const counts = new Map<string, number>()
    const paths = globSync('**/*.html', { cwd: folder }).sort()
    for (const path of paths) await addPage(index, { folder, path, counts })
    const { files, errors: problems } = await index.getFiles()
    if (problems.length > 0) throw searchFailure(problems)
    writeFiles(folder, files)
    writeFileSync(join(folder, 'pagefind/woorden.txt'), wordList(counts))
    return paths.length
  } finally {
    await index.deleteIndex()
    await pagefind.close()
  }
}

type Page = { folder: string; path: string; counts: Map<string, number> }

async function addPage(index: pagefind.PagefindIndex, { folder, path, counts }: Page) {
  const html = readFileSync(join(folder, path), 'utf8')
  if (!html.includes('data-pagefind-body')) return
  for (const word of wordsOf(html)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const added = await index.addHTMLFile({ sourcePath: path, content: toSearchPage(html, path) })
  if (added.errors.length > 0) throw searchFailure(added.errors)
}

/** Written here and not by Pagefind's own program, which doesn't come back from a full disk. */
function writeFiles(folder: string, files: pagefind.IndexFile[]): void {
  for (const { path, content } of files) {
    if (UNUSED.has(basename(path))) continue
    const target = join(folder, 'pagefind', path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
}

function searchFailure(errors: string[]): Failure {
  return new Failure(
    `De zoekindex kan niet worden gemaakt: ${errors.join(' ')} De huidige site is niet gewijzigd.`,
  )
}
