import { rmSync } from 'node:fs'
import { join } from 'node:path'
import * as pagefind from 'pagefind'
import { Failure } from '../failure.ts'

/** Pagefind writes ready-made search pages too; ours has its own. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
]

/** Makes the search index of the printed pages, in their folder. Answers the number of pages in it. */
export async function indexSearch(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' })
  if (!index) throw searchFailure(errors)
  try {
    const added = await index.addDirectory({ path: folder })
    if (added.errors.length > 0) throw searchFailure(added.errors)
    const outputPath = join(folder, 'pagefind')
    const written = await index.writeFiles({ outputPath })
    if (written.errors.length > 0) throw searchFailure(written.errors)
    for (const name of UNUSED) rmSync(join(outputPath, name), { force: true })
    return added.page_count
  } finally {
    await index.deleteIndex()
    await pagefind.close()
  }
}

function searchFailure(errors: string[]): Failure {
  return new Failure(
    `De zoekindex kan niet worden gemaakt: ${errors.join(' ')} De huidige site is niet gewijzigd.`,
  )
}
