import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pathsOfDocument } from 'content-models'
import { openSearch } from 'site/search'
import { makeInstallation } from '../../../release/installation.ts'
import { type EngineMaker, MOST_RESULTS } from '../engine.ts'
import { fetchedFiles, loadPagefindModule } from '../pagefind-files.ts'
import { wireSize } from '../wire-size.ts'

/** The site itself: a release made of the documents, searched by the code of its search page. */
export const makeOplaadpunt: EngineMaker = async (documents) => {
  const installation = await makeInstallation(documents.map(({ document }) => document))
  await installation.release()
  const folder = join(installation.dataFolder, 'releases/current/pagefind')
  const base = `${pathToFileURL(folder).href}/`
  const { main } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
  const program = join(folder, main.name, 'pagefind.js')
  const pathOf = new Map(
    documents.map(({ path, document }) => [pathsOfDocument(document)[0] ?? '', path]),
  )
  let opened = 0
  const open = (name: string) =>
    openSearch({ base, siteBase: '/', load: () => loadPagefindModule(program, name) })
  const find = async (search: Awaited<ReturnType<typeof open>>, query: string) => {
    const { hits: results } = await search.find(query)
    const pages = await Promise.all(results.slice(0, MOST_RESULTS).map((result) => result.data()))
    return pages.flatMap(({ url }) => pathOf.get(new URL(url, 'http://site').pathname) ?? [])
  }
  const warm = await open('all')
  return {
    search: (query) => find(warm, query),
    bytesFirst: async (query) => {
      opened += 1
      fetchedFiles.take()
      await find(await open(`cold-${opened}`), query)
      return fetchedFiles.take() + wireSize(readFileSync(program))
    },
    close: () => installation.remove(),
  }
}
