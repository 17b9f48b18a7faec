import { treeUse } from './process-tree.ts'

const LOOK_MS = 50

/** What a process with its children used in a stretch of time; parts are undefined where the system doesn't tell. */
export type Use = { peakBytes: number | undefined; cpuSeconds: number | undefined }

/** Looks at a process twenty times a second. */
export type ProcessWatch = {
  /** What was used since the start or since the last call. */
  take(): Use
  stop(): void
}

/** Watches a process and everything that it starts. */
export function watchProcess(pid: number): ProcessWatch {
  let peakBytes: number | undefined
  let cpu: number | undefined
  let taken = treeUse(pid)?.cpuSeconds ?? 0
  const look = () => {
    const now = treeUse(pid)
    if (!now) return
    peakBytes = Math.max(peakBytes ?? 0, now.bytes)
    cpu = Math.max(cpu ?? 0, now.cpuSeconds)
  }
  const timer = setInterval(look, LOOK_MS)
  look()
  return {
    take() {
      look()
      const use = { peakBytes, cpuSeconds: cpu === undefined ? undefined : cpu - taken }
      taken = cpu ?? taken
      peakBytes = undefined
      return use
    },
    stop: () => clearInterval(timer),
  }
}
