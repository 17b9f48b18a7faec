import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LISTED_KINDS, type ListedKind } from 'content-models'
import { type ImportOptions, importFolder, type Progress } from '../import/import-folder.ts'
import { EMPTY_MAPPING, readMapping } from '../import/mapping.ts'
import { reportToText } from '../import/print-report.ts'
import { explain, runCommand } from './run-command.ts'
import { UsageError } from './usage-error.ts'

const HELP = `Leest een map met Markdown-bestanden in het CMS. Werkt ook terwijl het CMS draait.
Nog een keer dezelfde map: alleen wat in de map veranderd is, verandert in het CMS.

Gebruik: npm run import -- MAP [opties]

Opties:
  --as SOORT       article, tool of story: wat elk bestand wordt
  --publish        publiceer meteen; anders worden het concepten
  --dry-run        laat zien wat er zou gebeuren, en wijzig niets
  --mapping FILE   welke naam in de bron welk veld is (JSON of YAML, zie docs/guides/import.md)
  --overwrite      vervang ook stukken die een redacteur in het CMS heeft gewijzigd
  --json           schrijf het hele verslag als JSON naar de standaarduitvoer
  --help           deze uitleg

De uitgang is 1 als een bestand mislukt. Wat mislukt, laat niets achter; de andere bestanden gaan door.`

const OPTIONS = {
  as: { type: 'string' },
  publish: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  mapping: { type: 'string' },
  overwrite: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

await main()

async function main(): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    console.log(HELP)
    return
  }
  const command = readCommand()
  if (!command) return
  await runCommand(async (payload) => {
    const report = await importFolder(payload, { ...command.options, onProgress: showProgress() })
    if (command.json) console.log(JSON.stringify(report, null, 2))
    else console.log(reportToText(report))
    const { failed } = report.totals
    if (failed > 0)
      throw new UsageError(
        `${failed} van ${report.totals.files} bestanden zijn mislukt. Daarvan is niets bewaard; de andere zijn verwerkt.`,
      )
  })
}

/** What was asked; a mistake ends the process before the database is touched. */
function readCommand(): { options: ImportOptions; json: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
    const [folder, ...rest] = positionals
    if (!folder || rest.length > 0) throw new UsageError(`Noem één map.\n\n${HELP}`)
    const options: ImportOptions = {
      folder: resolve(folder),
      asKind: readKind(values.as),
      publish: values.publish ?? false,
      dryRun: values['dry-run'] ?? false,
      overwrite: values.overwrite ?? false,
      mapping: values.mapping ? readMapping(resolve(values.mapping)) : EMPTY_MAPPING,
    }
    return { options, json: values.json ?? false }
  } catch (error) {
    console.error(error instanceof TypeError ? `${error.message}\n\n${HELP}` : explain(error))
    process.exitCode = 1
    return undefined
  }
}

function readKind(value: string | undefined): ListedKind | undefined {
  if (value === undefined) return undefined
  const kind = LISTED_KINDS.find((known) => known === value)
  if (!kind)
    throw new UsageError(`--as kent "${value}" niet. Kies uit: ${LISTED_KINDS.join(', ')}.`)
  return kind
}

/** A line of progress every two seconds. */
function showProgress(): (progress: Progress) => void {
  let last = Date.now()
  return ({ step, done, total, file }) => {
    if (Date.now() - last < 2000 && done < total) return
    last = Date.now()
    console.error(`${step === 'reading' ? 'Lezen' : 'Bewaren'}: ${done} van ${total} (${file})`)
  }
}
