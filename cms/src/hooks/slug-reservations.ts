/** Longer than a save takes; a save that fails lets its slug go after this. */
const HELD_MS = 3000

type Reservation = { owner: unknown; until: number }

const reservations = new Map<string, Reservation>()

/**
 * Holds a slug for whoever asked first, until the database knows it: two documents that are saved at the same moment both
 * find the same slug free. Answers false when somebody else holds it. Other processes are left to the unique index.
 */
export function reserveSlug(key: string, owner: unknown, now = performance.now()): boolean {
  for (const [known, { until }] of reservations) if (until <= now) reservations.delete(known)
  const held = reservations.get(key)
  if (held && held.owner !== owner) return false
  reservations.set(key, { owner, until: now + HELD_MS })
  return true
}

/** Lets go of a slug that the database knows by now. */
export function releaseSlug(key: string): void {
  reservations.delete(key)
}
