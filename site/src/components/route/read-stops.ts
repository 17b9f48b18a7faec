const KEY = 'oplaadpunt-gelezen-haltes'

/** Ids of the stops that this browser has read; nothing where it keeps nothing. */
export function readStops(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Keeps which stops were read, in this browser only. */
export function keepReadStops(ids: string[]): void {
  try {
    if (ids.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(ids))
  } catch {
    // A browser that keeps nothing shows the route as new.
  }
}
