import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { npmCommand } from '../bench/timing/npm-command.ts'
import { timeProcess } from '../bench/timing/time-process.ts'

/**
 * Installs into a folder exactly what the lockfile of another says, without scripts: for what is too heavy for every machine.
 * @throws when the npm registry isn't there.
 */
export async function installFromLockfile(source: string, folder: string): Promise<void> {
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(source, file), join(folder, file))
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  await timeProcess({ ...npmCommand(args), cwd: folder })
}
