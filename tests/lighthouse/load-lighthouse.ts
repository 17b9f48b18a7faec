import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installFromLockfile } from '../setup/install-from-lockfile.ts'

type Audit = { id: string; title: string; score: number | null; details?: { items?: unknown[] } }
type Category = { score: number | null; auditRefs: { id: string }[] }

/** What we read of Lighthouse's result. */
export type Result = {
  runtimeError?: { code: string; message: string }
  categories: Record<string, Category>
  audits: Record<string, Audit>
}

type Flags = {
  port: number
  ignoreStatusCode: boolean
  onlyCategories: readonly string[]
  screenEmulation: object
}

/** Lighthouse, as far as we use it. */
export type Lighthouse = {
  default(url: string, flags: Flags, config?: object): Promise<{ lhr: Result } | undefined>
  desktopConfig: object
}

/** Installs Lighthouse in a folder and loads it from there: on every machine it would weigh more than the rest of the tests. */
export async function loadLighthouse(folder: string): Promise<Lighthouse> {
  await installFromLockfile(import.meta.dirname, folder)
  return import(pathToFileURL(join(folder, 'node_modules/lighthouse/core/index.js')).href)
}
