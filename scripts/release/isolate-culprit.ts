import type { PendingChange } from 'site/content-store'
import { listPaths } from 'site/press'
import { applyChanges } from './apply-changes.ts'
import { printPages } from './print-pages.ts'
import type { Attempt } from './try-changes.ts'

type Question = {
  /** A page that can't be printed with all changes. */
  path: string
  taken: PendingChange[]
  /** Identities of the changes of which one is to blame. */
  suspects: string[]
}

/** Which change makes a page unprintable that shows many: found by printing it with half of the suspects, time and again. */
export async function isolateCulprit(attempt: Attempt, question: Question): Promise<string> {
  const { path, taken, suspects } = question
  let sound = 0
  let faulty = suspects.length
  while (faulty - sound > 1) {
    const middle = Math.floor((sound + faulty) / 2)
    const others = new Set(suspects.slice(middle))
    const fewer = taken.filter(({ id }) => !others.has(id))
    if (await isSound(attempt, path, fewer)) sound = middle
    else faulty = middle
  }
  return suspects[sound] ?? ''
}

async function isSound(attempt: Attempt, path: string, taken: PendingChange[]): Promise<boolean> {
  const { press } = attempt
  press.database.exec('SAVEPOINT trial')
  try {
    applyChanges(press, taken)
    if (!listPaths(press.store).includes(path)) return true
    const job = { ...attempt, store: press.store, paths: [path] }
    const faults = await printPages(
      job,
      () => undefined,
      () => undefined,
    )
    return faults.length === 0
  } finally {
    press.database.exec('ROLLBACK TO trial; RELEASE trial')
  }
}
