import { join } from 'node:path'
import { type Bench, inFolder } from '../bench.ts'
import { makeCorpus } from '../corpus/corpus.ts'
import { Installation } from '../releaser/installation.ts'
import { type StagedRelease, stagedRelease } from '../releaser/staged-release.ts'
import { WarmReleaser } from '../releaser/warm-releaser.ts'
import { type Measured, ofRuns, type Results } from '../results.ts'
import type { Use } from '../timing/watch-process.ts'

type Run = Use & { seconds: number }

/** Our press: everything from nothing, and one document changed, from a cold process and by a releaser that stays. */
export function measurePress(bench: Bench): Promise<Results> {
  return inFolder('press', async (folder) => {
    await compileTemplates(bench, folder)
    const installation = await Installation.start(bench.corpus, join(folder, 'data'))
    try {
      const full = await measureFull(installation, bench)
      const one = await measureOneChange(installation, bench)
      return { measured: [...full, ...one], skipped: [] }
    } finally {
      await installation.stop()
    }
  })
}

/** Templates are compiled when they change, not when a document does: a small release sees to it beforehand. */
export async function compileTemplates(bench: Bench, folder: string): Promise<void> {
  bench.say('compiling the templates')
  const small = await Installation.start(makeCorpus({ documents: 20 }), join(folder, 'small'))
  try {
    await stagedRelease(small.settings)
  } finally {
    await small.stop()
  }
}

/** Every document changed by the command in a new process, then as many by a releaser that was already there. */
export async function measureOneChange(
  installation: Installation,
  bench: Bench,
  name = 'one',
): Promise<Measured[]> {
  const cold = await measureCold(installation, bench)
  const warm = await measureWarm(installation, bench)
  return [
    ofRuns(`${name}-cold`, 'Oplaadpunt, one document changed, `npm run release`', cold),
    ofRuns(`${name}-warm`, 'Oplaadpunt, one document changed, following releaser', warm),
  ]
}

async function measureFull(installation: Installation, bench: Bench): Promise<Measured[]> {
  const runs: StagedRelease[] = []
  for (let run = 1; run <= bench.runs; run += 1) {
    bench.say(`Oplaadpunt from nothing, run ${run} of ${bench.runs}`)
    installation.forget()
    runs.push(await stagedRelease(installation.settings))
  }
  const of = (stage: keyof StagedRelease['stages']) => runs.map(({ stages }) => stages[stage])
  const pages = runs[0]?.result.pages
  return [
    { ...ofRuns('print', 'Oplaadpunt, printing everything', of('print')), note: `${pages} pages` },
    ofRuns('pull', 'Oplaadpunt, taking everything over from the feed', of('pull')),
    ofRuns('index', 'Oplaadpunt, search index of everything', of('index')),
    ofRuns('check', 'Oplaadpunt, checking everything, and what comes after', of('check')),
    ofRuns(
      'full',
      'Oplaadpunt, everything from nothing until the process ends',
      runs.map(({ whole }) => whole),
    ),
  ]
}

async function measureCold(installation: Installation, bench: Bench): Promise<Run[]> {
  const runs: Run[] = []
  for (let change = 1; change <= bench.changes; change += 1) {
    bench.say(`Oplaadpunt, change ${change} of ${bench.changes}, cold`)
    const former = installation.currentName()
    installation.publishChange()
    const start = performance.now()
    const switched = installation.waitForSwitch(former)
    const running = installation.releaseCommand(switched.then(() => installation.settle()))
    await Promise.race([switched, running])
    const seconds = (performance.now() - start) / 1000
    // What it used includes some of the tidying after the switch.
    runs.push({ ...(await running), seconds })
  }
  return runs
}

async function measureWarm(installation: Installation, bench: Bench): Promise<Run[]> {
  const releaser = new WarmReleaser(installation.settings)
  const runs: Run[] = []
  try {
    for (let change = 0; change <= bench.changes; change += 1) {
      bench.say(`Oplaadpunt, change ${change} of ${bench.changes}, warm`)
      runs.push(await releaser.timeChange(installation))
      await installation.settle()
    }
  } finally {
    await releaser.stop()
  }
  // The first made it warm.
  return runs.slice(1)
}
