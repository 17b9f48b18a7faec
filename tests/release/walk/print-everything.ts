import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { bundleSite, loadBundle } from 'scripts/bundle-site'
import { fileOfPath, printPages } from 'scripts/print-pages'
import { allFiles, currentDay, openStore, readFileBytes } from 'site/content-store'
import { listPaths } from 'site/press'
import { SITE_URL } from '../installation.ts'

/** Every file that a site of this content has, printed anew from a copy of the content store; by name. */
export async function printEverything(dataFolder: string): Promise<Map<string, Uint8Array>> {
  const bundle = await bundleSite(SITE_URL, () => undefined)
  const copy = mkdtempSync(join(tmpdir(), 'oplaadpunt-oracle-'))
  cpSync(join(dataFolder, 'content.sqlite'), join(copy, 'content.sqlite'))
  const store = openStore(join(copy, 'content.sqlite'), { readOnly: true })
  try {
    const files = clientFiles(join(bundle.folder, 'client'))
    for (const { name } of allFiles(store))
      files.set(`media/${name}`, readFileBytes(store, name) ?? new Uint8Array())
    const job = {
      bundle: await loadBundle(bundle),
      store,
      siteUrl: SITE_URL,
      day: currentDay(),
      paths: listPaths(store),
    }
    const faults = await printPages(
      job,
      ({ path, bytes }) => files.set(fileOfPath(path), bytes),
      () => undefined,
    )
    if (faults.length > 0) throw new Error(`Cannot be printed: ${JSON.stringify(faults)}`)
    return files
  } finally {
    store.close()
    rmSync(copy, { recursive: true })
  }
}

function clientFiles(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path)]),
  )
}
