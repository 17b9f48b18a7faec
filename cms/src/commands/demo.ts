import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { CMS_FOLDER, readEnvironment } from '../environment.ts'
import { lastSequence } from '../feed/journal.ts'
import { importFolder, type Progress } from '../import/import-folder.ts'
import { reportToText } from '../import/print-report.ts'
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
  await importDemo(payload)
  rmSync(unfinished)
}

async function importDemo(payload: Payload): Promise<void> {
  const folder = resolve(CMS_FOLDER, 'demo')
  const report = await importFolder(payload, { folder, publish: true, onProgress: showProgress })
  const { failed } = report.totals
  if (failed === 0) return
  console.error(reportToText(report))
  throw new UsageError(`${failed} voorbeelden zijn niet gelezen; de andere zijn gepubliceerd.`)
}

function showProgress({ step, done, total }: Progress): void {
  if (done % 10 !== 0 && done !== total) return
  const verb = step === 'reading' ? 'gelezen' : 'bewaard'
  console.error(`Voorbeelden: ${done} van ${total} ${verb}`)
}
