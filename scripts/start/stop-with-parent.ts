/**
 * Loaded first in each child process of ours (`node --import`): when the parent is gone, even by `kill -9`, the child goes too,
 * with whatever it started in its process group.
 */
const parent = process.ppid

setInterval(() => {
  if (process.ppid === parent) return
  try {
    process.kill(-process.pid, 'SIGTERM')
  } catch {
    // Not the leader of a group: it goes alone.
  }
  process.exit(1)
}, 500).unref()
