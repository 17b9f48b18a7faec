import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as pagefind from 'pagefind'
import { Failure } from '../failure.ts'

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
    const added = await index.addDirectory({ path: folder })
    if (added.errors.length > 0) throw searchFailure(added.errors)
    const { files, errors: problems } = await index.getFiles()
    if (problems.length > 0) throw searchFailure(problems)
    writeFiles(folder, files)
    return added.page_count
  } finally {
    await index.deleteIndex()
    await pagefind.close()
  }
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
