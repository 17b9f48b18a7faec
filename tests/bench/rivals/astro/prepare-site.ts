import { cpSync, globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { HOUSE } from '../../house.ts'

const OVERLAY = join(import.meta.dirname, 'overlay')
/** What is made, or belongs to this machine. */
const LEFT_OUT = /\/(node_modules|dist|\.astro)$/

/** Puts a copy of the site's templates in a folder, changed for a static build that reads a content collection. */
export function prepareSite(folder: string): string {
  const site = join(folder, 'site')
  const source = join(HOUSE, 'site')
  cpSync(source, site, { recursive: true, filter: (path) => !LEFT_OUT.test(path) })
  cpSync(join(HOUSE, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'))
  cpSync(OVERLAY, site, { recursive: true })
  symlinkSync(join(source, 'node_modules'), join(site, 'node_modules'), 'dir')
  for (const page of globSync('src/pages/**/*.{astro,ts}', { cwd: site }))
    if (page.includes('[')) addStaticPaths(site, page)
  return site
}

/** A static build asks each route with a parameter which pages it has. */
function addStaticPaths(site: string, page: string): void {
  const file = join(site, page)
  const isEndpoint = page.endsWith('.ts')
  const name = page.slice('src/pages/'.length).replace(/(index)?\.(astro|ts)$/, '')
  const route = isEndpoint ? `/${name}` : `/${name}`.replace(/\/?$/, '/')
  const module = relative(dirname(file), join(site, 'src/rival/static-paths.ts'))
  const lines = [
    `import { staticPaths } from ${JSON.stringify(module)}`,
    `export const getStaticPaths = () => staticPaths(${JSON.stringify(route)})`,
  ]
  const text = readFileSync(file, 'utf8')
  const start = isEndpoint ? /^/ : /^---\n/
  writeFileSync(
    file,
    text.replace(start, (begin) => `${begin}${lines.join('\n')}\n`),
  )
}
