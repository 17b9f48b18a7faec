import { runRelease } from 'scripts/release'

/** Makes one release in a process of its own, and tells the parent what it is doing and what came of it. */
const result = await runRelease(JSON.parse(process.argv[2] ?? '{}'), (doing) =>
  process.send?.({ doing }),
)
process.send?.({ result })
process.disconnect?.()
