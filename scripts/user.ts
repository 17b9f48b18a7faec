import { becomeCmsCommand } from './cms-command.ts'
import { runMain } from './command-line.ts'

/** `npm run user`: accounts of the CMS from the shell. */
await runMain(() => becomeCmsCommand('user'))
