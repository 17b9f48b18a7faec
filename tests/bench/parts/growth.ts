import { join } from 'node:path'
import { type Bench, inFolder } from '../bench.ts'
import { makeCorpus } from '../corpus/corpus.ts'
import { Installation } from '../releaser/installation.ts'
import { stagedRelease } from '../releaser/staged-release.ts'
import { type Measured, ofRuns, type Results } from '../results.ts'
import { compileTemplates, measureOneChange } from './press.ts'

/** One document changed, in sites of several sizes. */
export async function measureGrowth(bench: Bench): Promise<Results> {
  const measured: Measured[] = []
  for (const documents of bench.sizes) measured.push(...(await measureSize(bench, documents)))
  return { measured, skipped: [] }
}

function measureSize(bench: Bench, documents: number): Promise<Measured[]> {
  return inFolder(`growth-${documents}`, async (folder) => {
    await compileTemplates(bench, folder)
    const corpus = makeCorpus({ documents })
    const installation = await Installation.start(corpus, join(folder, 'data'))
    try {
      bench.say(`a first release of ${documents} documents`)
      const { whole } = await stagedRelease(installation.settings)
      const title = `Oplaadpunt, everything from nothing, ${documents} documents`
      const first = ofRuns(`first-${documents}`, title, [whole])
      const changes = await measureOneChange(installation, bench, `one-${documents}`)
      return [
        first,
        ...changes.map((change) => ({ ...change, title: `${change.title}, of ${documents}` })),
      ]
    } finally {
      await installation.stop()
    }
  })
}
