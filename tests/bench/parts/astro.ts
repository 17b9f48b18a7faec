import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PublishedDocument } from 'content-models'
import { type Bench, inFolder } from '../bench.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { ofRuns, type Results } from '../results.ts'
import { prepareSite } from '../rivals/astro/prepare-site.ts'
import { type ProcessRun, timeProcess } from '../timing/time-process.ts'

/** `astro build` of the same templates with a content collection: in full after a change, and with incrementalBuild. */
export function measureAstro(bench: Bench): Promise<Results> {
  return inFolder('astro', async (folder) => {
    const site = prepareSite(folder)
    const build = (isIncremental: boolean) => runBuild(site, isIncremental)
    const full: ProcessRun[] = []
    for (let run = 0; run <= bench.runs; run += 1) {
      await writeDocuments(site, bench.corpus, run)
      bench.say(`astro build, run ${run} of ${bench.runs}`)
      full.push(await build(false))
    }
    await rm(join(site, '.cache'), { recursive: true, force: true })
    await writeDocuments(site, bench.corpus, 0)
    bench.say('astro build with incrementalBuild, first run')
    const first = await build(true)
    const incremental: ProcessRun[] = []
    for (let run = 1; run <= bench.runs; run += 1) {
      await writeDocuments(site, bench.corpus, run)
      bench.say(`astro build with incrementalBuild, run ${run} of ${bench.runs}`)
      incremental.push(await build(true))
    }
    return {
      measured: [
        ofRuns('astro-first', 'astro build, from nothing', full.slice(0, 1)),
        ofRuns('astro', 'astro build, one document changed', full.slice(1)),
        ofRuns('astro-incremental-first', 'astro build with incrementalBuild, from nothing', [
          first,
        ]),
        ofRuns('astro-incremental', 'the same, one document changed', incremental),
      ],
      skipped: [],
    }
  })
}

function runBuild(site: string, isIncremental: boolean): Promise<ProcessRun> {
  return timeProcess({
    program: process.execPath,
    args: [join(site, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    cwd: site,
    env: {
      RIVAL_DOCUMENTS: documentsFile(site),
      RIVAL_INCREMENTAL: String(isIncremental),
      ASTRO_TELEMETRY_DISABLED: '1',
      // Whole documents in one collection do not fit in what Node takes of itself on a small machine.
      NODE_OPTIONS: '--max-old-space-size=8192 --disable-warning=ExperimentalWarning',
    },
  })
}

/** Writes all documents, the one in the middle in a later version. */
async function writeDocuments(site: string, corpus: Corpus, revision: number): Promise<void> {
  const middle = Math.floor(corpus.length / 2)
  const lines = function* () {
    for (let index = 0; index < corpus.length; index += 1) {
      const isRevised = revision > 0 && index === middle
      yield toLine(isRevised ? corpus.revised(index, revision) : corpus.at(index))
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(documentsFile(site)))
}

function toLine(document: PublishedDocument | undefined): string {
  return `${JSON.stringify(document)}\n`
}

function documentsFile(site: string): string {
  return join(site, 'documents.ndjson')
}
