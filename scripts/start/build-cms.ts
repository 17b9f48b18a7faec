import { createHash } from 'node:crypto'
import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runNode } from '../child-process.ts'
import { CMS_FOLDER, cmsVariables } from '../cms-command.ts'
import { type Environment, HOUSE } from '../environment.ts'
import { Failure, reasonOf } from '../failure.ts'
import type { Report } from '../progress.ts'

const SOURCES = [
  'cms/src/**/*',
  'site/src/styles/{base,brand,header}.css',
  'cms/*.{ts,json}',
  'content-models/src/**/*',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
]
/** Inside the build's own folder, which a new build empties: a broken-off build has no stamp. */
const STAMP = join(CMS_FOLDER, '.next/oplaadpunt-sources')

/** Next's program. */
export const NEXT = createRequire(join(CMS_FOLDER, 'package.json')).resolve('next/dist/bin/next')

/** Whether the built CMS belongs to its present sources. */
export function isCmsBuilt(): boolean {
  try {
    return readFileSync(STAMP, 'utf8') === hashSources()
  } catch {
    return false
  }
}

/** The face of the site, for the pages with which the CMS answers readers who post a form. */
const FACE_FOLDER = join(CMS_FOLDER, 'public/api/forms')
const FACE = {
  'base.css': 'src/styles/base.css',
  'brand.css': 'src/styles/brand.css',
  'header.css': 'src/styles/header.css',
  'heading.woff2':
    'node_modules/@fontsource/familjen-grotesk/files/familjen-grotesk-latin-700-normal.woff2',
}

/** Builds the CMS. */
export async function buildCms(environment: Environment, report: Report): Promise<void> {
  const hash = hashSources()
  const options = { cwd: CMS_FOLDER, env: { ...cmsVariables(environment), CMS_BUILD: hash } }
  for (const [name, source] of Object.entries(FACE))
    copyFileSync(join(HOUSE, 'site', source), join(FACE_FOLDER, name))
  try {
    await runNode([NEXT, 'build'], options, report)
  } catch (error) {
    throw new Failure(
      `${reasonOf(error)}\n\nHet CMS kon niet worden gebouwd. De site is niet veranderd.`,
    )
  }
  writeFileSync(STAMP, hash)
}

function hashSources(): string {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, { cwd: HOUSE, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.ts$|\.tsbuildinfo$|next-env/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) hash.update(file.slice(HOUSE.length)).update(readFileSync(file))
  return hash.digest('hex')
}
