import { readdirSync, readFileSync } from 'node:fs'

/** What a process and everything that it started use; undefined where the system doesn't tell (it is read from /proc). */
export type TreeUse = {
  /** Resident in memory now. */
  bytes: number
  /** Of all processors, since it began; children that have ended count too. */
  cpuSeconds: number
}

/** Ticks a second in /proc: the same on every Linux that people use. */
const TICKS = 100

/** Looks at a process and all its descendants. */
export function treeUse(pid: number): TreeUse | undefined {
  const own = useOf(pid)
  return own && childrenOf(pid).reduce((sum, child) => add(sum, treeUse(child)), own)
}

function add(one: TreeUse, other: TreeUse | undefined): TreeUse {
  if (!other) return one
  return { bytes: one.bytes + other.bytes, cpuSeconds: one.cpuSeconds + other.cpuSeconds }
}

/** proc(5): the name of the program may hold spaces, so fields are counted from behind it. */
function useOf(pid: number): TreeUse | undefined {
  const kilobytes = read(`/proc/${pid}/status`)?.match(/^VmRSS:\s+(\d+) kB/m)?.[1]
  const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ').slice(11, 15).map(Number)
  if (kilobytes === undefined || fields === undefined) return undefined
  const ticks = fields.reduce((sum, field) => sum + field, 0)
  return { bytes: Number(kilobytes) * 1024, cpuSeconds: ticks / TICKS }
}

/** Each thread may have started children of its own. */
function childrenOf(pid: number): number[] {
  return list(`/proc/${pid}/task`)
    .flatMap((thread) => (read(`/proc/${pid}/task/${thread}/children`) ?? '').split(' '))
    .filter(Boolean)
    .map(Number)
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
