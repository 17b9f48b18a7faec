import { treeMemory } from './process-tree.ts'

const SAMPLE_MS = 50

/** The most that a process and its children had in memory at one moment, looked at twenty times a second. */
export type MemoryWatch = {
  /** Bytes since the start or since the last call; undefined where the system doesn't tell. */
  takePeak(): number | undefined
  stop(): void
}

/** Watches the memory of a process and everything that it starts. */
export function watchMemory(pid: number): MemoryWatch {
  let peak: number | undefined
  const look = () => {
    const now = treeMemory(pid)
    if (now !== undefined) peak = Math.max(peak ?? 0, now)
  }
  const timer = setInterval(look, SAMPLE_MS)
  look()
  return {
    takePeak() {
      look()
      const answer = peak
      peak = undefined
      return answer
    },
    stop: () => clearInterval(timer),
  }
}
