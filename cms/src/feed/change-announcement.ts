import { EventEmitter } from 'node:events'

/**
 * Wakes readers of the feed that wait within this process. A change by another process (an import, a second cms) is noticed
 * by looking again now and then. One emitter for all copies of this module that a bundler may make.
 */
const KEY = Symbol.for('oplaadpunt.feed-change')
const holder = globalThis as { [KEY]?: EventEmitter }

function emitter(): EventEmitter {
  holder[KEY] ??= new EventEmitter().setMaxListeners(0)
  return holder[KEY]
}

/** Tells those who wait that the journal grew. */
export function announceChange(): void {
  emitter().emit('change')
}

/** Resolves at the next change in this process, after `milliseconds`, or when aborted; whichever comes first. */
export function nextChange(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      emitter().off('change', done)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    emitter().once('change', done)
    signal?.addEventListener('abort', done, { once: true })
    if (signal?.aborted) done()
  })
}
