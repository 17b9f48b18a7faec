import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const EXAMPLES = 'Geef file:/pad/naar/cms.sqlite, mongodb://… of mongodb+srv://…'

/** The address of the CMS's database; a relative file path counts from the repository. */
export function readDatabaseUrl(
  value: string | undefined,
  folders: { dataFolder: string; house: string },
  problems: string[],
): string {
  const url = value?.trim() || `file:${join(folders.dataFolder, 'cms.sqlite')}`
  if (/^mongodb(\+srv)?:\/\//.test(url)) {
    if (!/^mongodb(\+srv)?:\/\/([^@/]*@)?[^/?@\s]+(\/\S*)?$/.test(url)) {
      problems.push(`DATABASE_URL noemt geen server. ${EXAMPLES}`)
    }
    return url
  }
  if (url.startsWith('file:')) return readFileUrl(url, folders, problems)
  const scheme = url.match(/^[a-z][a-z0-9+.-]*:/i)?.[0]
  const found = scheme ? `begint met "${scheme}"` : 'heeft geen schema, zoals file: of mongodb:'
  problems.push(`DATABASE_URL ${found}. ${EXAMPLES}`)
  return url
}

function readFileUrl(
  url: string,
  folders: { dataFolder: string; house: string },
  problems: string[],
): string {
  const path = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)
  if (!path) {
    problems.push(`DATABASE_URL noemt geen bestand. ${EXAMPLES}`)
    return url
  }
  const file = resolve(folders.house, path)
  const problem = findFileProblem(file, folders.dataFolder)
  if (problem) problems.push(`DATABASE_URL noemt ${file}, maar ${problem}`)
  return `file:${file}`
}

/** The data folder itself is made when it is missing; any other folder must be there. */
function findFileProblem(file: string, dataFolder: string): string | undefined {
  if (isFolder(file)) return 'dat is een map.'
  const folder = dirname(file)
  if (folder === dataFolder) return undefined
  if (isFolder(folder)) return undefined
  return `de map ${folder} bestaat niet. Maak haar aan of kies een ander bestand.`
}

/** A path below a file makes stat fail with ENOTDIR, which means the same here: no such folder. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
