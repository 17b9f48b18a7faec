import { existsSync, globSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PageLinks, readPageLinks } from './page-links.ts'
import { fileOfPath } from './print-pages.ts'

/** `broken` are links that templates made; `doubtful` are addresses that an editor typed. Dutch sentences. */
export type BrokenLinks = { broken: string[]; doubtful: string[] }

/** Follows every link of every page within the site, anchors included. */
export async function findBrokenLinks(folder: string, siteUrl: string): Promise<BrokenLinks> {
  const pages = new Map<string, PageLinks>()
  for (const file of globSync('**/*.html', { cwd: folder })) {
    pages.set(file, readPageLinks(await readFile(join(folder, file), 'utf8')))
  }
  const broken: string[] = []
  const doubtful: string[] = []
  for (const [file, { links }] of pages) {
    for (const link of links) {
      const problem = problemOf(link.address, { file, folder, siteUrl, pages })
      if (problem) (problem.isCertain ? broken : doubtful).push(`${pathOf(file)}: ${problem.text}`)
    }
  }
  return { broken, doubtful }
}

type Place = { file: string; folder: string; siteUrl: string; pages: Map<string, PageLinks> }
type Problem = { text: string; isCertain: boolean }

function problemOf(address: string, { file, folder, siteUrl, pages }: Place): Problem | undefined {
  const base = new URL(siteUrl)
  const target = parse(address, new URL(pathOf(file).slice(1), base))
  if (!target) return { text: `"${address}" is geen adres.`, isCertain: true }
  if (target.origin !== base.origin) return undefined
  const isTyped = /^https?:/.test(address)
  if (!target.pathname.startsWith(base.pathname)) {
    return isTyped
      ? undefined
      : { text: `de link ${address} leidt buiten de site.`, isCertain: true }
  }
  const targetFile = fileOfPath(decode(`/${target.pathname.slice(base.pathname.length)}`))
  if (!isFile(join(folder, targetFile)))
    return { text: `de link ${address} leidt nergens heen.`, isCertain: !isTyped }
  const anchor = decode(target.hash.slice(1))
  const ids = pages.get(targetFile)?.ids
  if (!anchor || !ids || ids.has(anchor)) return undefined
  return { text: `de link ${address} wijst naar een kop die er niet is.`, isCertain: false }
}

/** The site path of a file: `over/contact/index.html` is `/over/contact/`. */
function pathOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`
}

function parse(address: string, from: URL): URL | undefined {
  return URL.canParse(address, from.href) ? new URL(address, from) : undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
