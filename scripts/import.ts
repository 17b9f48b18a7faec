import { becomeCmsCommand } from './cms-command.ts'
import { runMain } from './command-line.ts'

/** `npm run import`: a folder of Markdown into the CMS. */
await runMain(() => becomeCmsCommand('import'))
