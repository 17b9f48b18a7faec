import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ReleaseResult, ReleaseSettings } from 'scripts/release'
import { type ProcessWatch, type Use, watchProcess } from '../timing/watch-process.ts'

const RELEASE_ONCE = join(import.meta.dirname, 'release-once.ts')

/** What the release says when it begins a stage; what it says beside that belongs to the stage that it is in. */
const STAGES = {
  'inhoud ophalen': 'pull',
  sjablonen: 'bundle',
  "pagina's drukken": 'print',
  zoekindex: 'index',
  controleren: 'check',
} as const
type Stage = (typeof STAGES)[keyof typeof STAGES]

type StageRun = Use & { seconds: number }
/** The stages of one release in a process of its own; the last runs until the process ended. */
export type StagedRelease = {
  stages: Record<Stage, StageRun>
  /** The whole process. */
  whole: StageRun
  result: ReleaseResult
}

/** Makes a release in a process of its own and holds the watch by it. */
export async function stagedRelease(settings: ReleaseSettings): Promise<StagedRelease> {
  const start = performance.now()
  const child = fork(RELEASE_ONCE, [JSON.stringify(settings)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const watch = new StageWatch(child, start)
  const [code] = await once(child, 'close')
  if (code !== 0 || !watch.result) throw new Error(`the release ended with code ${code}`)
  return { ...watch.finish(), result: watch.result }
}

/** Notes when each stage began, and what was used during it. */
class StageWatch {
  result: ReleaseResult | undefined
  private readonly watch: ProcessWatch
  private readonly start: number
  private readonly stages = new Map<Stage, StageRun>()
  private current: { stage: Stage | undefined; since: number }
  /** Of what came before the first stage. */
  private before: StageRun | undefined

  constructor(child: ChildProcess, start: number) {
    this.start = start
    this.current = { stage: undefined, since: start }
    this.watch = watchProcess(child.pid ?? 0)
    child.on('message', (message: { doing?: string; result?: ReleaseResult }) => {
      if (message.result) this.result = message.result
      const stage = STAGES[message.doing as keyof typeof STAGES]
      if (!stage) return
      this.end()
      this.current = { stage, since: performance.now() }
    })
  }

  finish(): Pick<StagedRelease, 'stages' | 'whole'> {
    this.end()
    this.watch.stop()
    const missing = Object.values(STAGES).filter((stage) => !this.stages.has(stage))
    if (missing.length > 0) throw new Error(`the release told of no stage ${missing.join(', ')}`)
    const parts = [...this.stages.values(), ...(this.before ? [this.before] : [])]
    return {
      stages: Object.fromEntries(this.stages) as Record<Stage, StageRun>,
      whole: {
        seconds: (performance.now() - this.start) / 1000,
        peakBytes: Math.max(...parts.map(({ peakBytes }) => peakBytes ?? 0)) || undefined,
        cpuSeconds: parts.reduce((sum, { cpuSeconds }) => sum + (cpuSeconds ?? 0), 0) || undefined,
      },
    }
  }

  private end(): void {
    const { stage, since } = this.current
    const run = { ...this.watch.take(), seconds: (performance.now() - since) / 1000 }
    if (stage) this.stages.set(stage, run)
    else this.before = run
  }
}
