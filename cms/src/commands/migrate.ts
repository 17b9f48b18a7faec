import { runCommand } from './run-command.ts'

const HELP = `Brengt de database van het CMS bij de tijd. Een nieuwe database wordt gemaakt.

Gebruik: node cms/src/commands/migrate.ts [--help]`

if (process.argv.includes('--help')) {
  console.log(HELP)
} else {
  await runCommand(async () => console.error('De database is bij de tijd.'))
}
