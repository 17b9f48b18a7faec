/** A second Ctrl-C within this time is the same one, come by another way (the terminal and npm both pass it on). */
const SAME_MS = 1000

/**
 * Aborts when somebody wants to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of the process that started this one.
 * A second Ctrl-C, later, ends at once.
 */
export function listenForStop(): AbortSignal {
  const controller = new AbortController()
  let firstAt: number | undefined
  const stop = () => {
    firstAt ??= Date.now()
    if (Date.now() - firstAt > SAME_MS) process.exit(1)
    controller.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  if (process.channel) {
    process.once('disconnect', stop)
    process.channel.unref()
  }
  return controller.signal
}
