import { runMain } from './command-line.ts'
import { keepCompiledCode } from './compiled-code.ts'

keepCompiledCode()

/** `npm run release`: makes a release of what the CMS has published. */
await runMain(async () => {
  const { runReleaseCommand } = await import('./release/release-command.ts')
  await runReleaseCommand()
})
