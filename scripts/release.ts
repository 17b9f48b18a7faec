import { runMain } from './command-line.ts'
import { runReleaseCommand } from './release/release-command.ts'

/** `npm run release`: makes a release of what the CMS has published. */
await runMain(runReleaseCommand)
