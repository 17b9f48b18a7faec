import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from '../failure.ts'

/** Makes the data folder and writes to it for a moment: permissions alone don't tell (a full or read-only disk). */
export function findDataFolderProblem(folder: string): string | undefined {
  const probe = join(folder, `.schrijfproef-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, 'proef')
    rmSync(probe)
    return undefined
  } catch (error) {
    return `OPLAADPUNT_DATA: in de map ${folder} kan niet worden geschreven (${reasonOf(error)}). Kies een map waarin dat wel mag.`
  }
}
