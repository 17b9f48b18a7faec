import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ReleaseResult, ReleaseSettings } from 'scripts/release'
import { watchMemory } from '../timing/watch-memory.ts'

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

type StageRun = { seconds: number; peakBytes: number | undefined }
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
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const watch = new StageWatch(child, start)
  const [code] = await once(child, 'close')
  if (code !== 0 || !watch.result) throw new Error(`the release ended with code ${code}`)
  return { ...watch.finish(), result: watch.result }
}

/** Notes when each stage began, and the most memory during it. */
class StageWatch {
  result: ReleaseResult | undefined
  private readonly memory: ReturnType<typeof watchMemory> | undefined
  private readonly start: number
  private readonly stages = new Map<Stage, StageRun>()
  private current: { stage: Stage; since: number } | undefined
  private peak = 0

  constructor(child: ChildProcess, start: number) {
    this.start = start
    this.memory = child.pid ? watchMemory(child.pid) : undefined
    child.on('message', (message: { doing?: string; result?: ReleaseResult }) => {
      if (message.result) this.result = message.result
      const stage = STAGES[message.doing as keyof typeof STAGES]
      if (stage) this.begin(stage)
    })
  }

  finish(): Pick<StagedRelease, 'stages' | 'whole'> {
    this.end()
    this.memory?.stop()
    const missing = Object.values(STAGES).filter((stage) => !this.stages.has(stage))
    if (missing.length > 0) throw new Error(`the release told of no stage ${missing.join(', ')}`)
    return {
      stages: Object.fromEntries(this.stages) as Record<Stage, StageRun>,
      whole: {
        seconds: (performance.now() - this.start) / 1000,
        peakBytes: this.peak || undefined,
      },
    }
  }

  private begin(stage: Stage): void {
    this.end()
    this.current = { stage, since: performance.now() }
  }

  private end(): void {
    const peakBytes = this.memory?.takePeak()
    this.peak = Math.max(this.peak, peakBytes ?? 0)
    if (!this.current) return
    const seconds = (performance.now() - this.current.since) / 1000
    this.stages.set(this.current.stage, { seconds, peakBytes })
  }
}
