/** Takes a step for each item, a few at once. Nothing is still going on when this comes back, not even after a fault. */
export async function forEach<Item>(
  items: readonly Item[],
  { atOnce, signal }: { atOnce: number; signal?: AbortSignal | undefined },
  step: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  let isBroken = false
  const work = async () => {
    for (const item of queue) {
      if (isBroken) return
      signal?.throwIfAborted()
      await step(item)
    }
  }
  const guarded = () =>
    work().catch((error) => {
      isBroken = true
      throw error
    })
  const outcomes = await Promise.allSettled(Array.from({ length: atOnce }, guarded))
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}
