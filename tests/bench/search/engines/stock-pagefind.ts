import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as pagefind from 'pagefind'
import type { BenchDocument } from '../documents.ts'
import { type EngineMaker, MOST_RESULTS } from '../engine.ts'
import { fetchedFiles, loadPagefindModule } from '../pagefind-files.ts'
import { wireSize } from '../wire-size.ts'

/** Pagefind as it comes, on plain pages of the documents. */
export const makeStockPagefind: EngineMaker = async (documents) => {
  const folder = mkdtempSync(join(tmpdir(), 'oplaadpunt-stock-'))
  await writeIndex(folder, documents)
  const program = join(folder, 'pagefind.js')
  const open = async (name: string) => {
    const module = await loadPagefindModule(program, name)
    await module.options({ basePath: pathToFileURL(`${folder}/`).href, baseUrl: '/' })
    return module
  }
  const index = await open('all')
  let opened = 0
  const find = async (module: Awaited<ReturnType<typeof open>>, query: string) => {
    const { results } = await module.search(query)
    const shown = results.slice(0, MOST_RESULTS) as { data(): Promise<{ url: string }> }[]
    const pages = await Promise.all(shown.map((result) => result.data()))
    return pages.map(({ url }) => decodeURIComponent(url).replace(/^\/|\/$/g, ''))
  }
  return {
    search: (query) => find(index, query),
    bytesFirst: async (query) => {
      opened += 1
      fetchedFiles.take()
      await find(await open(`cold-${opened}`), query)
      return fetchedFiles.take() + wireSize(readFileSync(program))
    },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function writeIndex(folder: string, documents: BenchDocument[]): Promise<void> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'nl' })
  if (!index) throw new Error('Pagefind does not start.')
  for (const document of documents) {
    const { errors } = await index.addHTMLFile({
      url: `/${encodeURI(document.path)}/`,
      content: pageOf(document),
    })
    if (errors.length > 0) throw new Error(errors.join(' '))
  }
  const { files } = await index.getFiles()
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  await index.deleteIndex()
  await pagefind.close()
}

function pageOf({ title, summary, body }: BenchDocument): string {
  const paragraphs = [summary, ...body.split('\n')].map((text) => `<p>${escapeHtml(text)}</p>`)
  return `<!doctype html><html lang="nl"><head><title>${escapeHtml(title)}</title></head><body><main><h1>${escapeHtml(title)}</h1>${paragraphs.join('\n')}</main></body></html>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
