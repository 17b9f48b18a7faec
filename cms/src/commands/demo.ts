import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { CMS_FOLDER, readEnvironment } from '../environment.ts'
import { lastSequence } from '../feed/journal.ts'
import { runCommand } from './run-command.ts'
import { UsageError } from './usage-error.ts'

const HELP = `Vult een nieuwe installatie met voorbeelden: artikelen, tools, verhalen, thema's en pagina's.
Doet niets als er ooit iets gepubliceerd is.

Gebruik: node cms/src/commands/demo.ts [--help]`

if (process.argv.includes('--help')) console.log(HELP)
else await runCommand(fillWithDemo)

async function fillWithDemo(payload: Payload): Promise<void> {
  // Left behind by a first start that was broken off: the import goes on where it was.
  const unfinished = resolve(readEnvironment().dataFolder, 'demo-unfinished')
  if (!existsSync(unfinished) && (await lastSequence(payload)) > 0) {
    console.error('Er is al eens iets gepubliceerd: de voorbeelden blijven weg.')
    return
  }
  writeFileSync(unfinished, '')
  await importDemo()
  rmSync(unfinished)
}

/** The same import as anybody's, as a command of its own. Its report is of no use here: it goes where the talk goes. */
async function importDemo(): Promise<void> {
  const script = resolve(import.meta.dirname, 'import.ts')
  const child = spawn(process.execPath, [script, resolve(CMS_FOLDER, 'demo'), '--publish'], {
    stdio: ['ignore', 2, 2],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new UsageError('De voorbeelden zijn niet allemaal gelezen. Begin opnieuw.')
}
