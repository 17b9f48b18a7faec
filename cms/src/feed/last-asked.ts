/** When a reader of the feed last asked this process for news; one moment for all copies of this module. */
const KEY = Symbol.for('oplaadpunt.feed-last-asked')
const holder = globalThis as { [KEY]?: string }

/** Notes that a reader of the feed is there. */
export function noteAsked(): void {
  holder[KEY] = new Date().toISOString()
}

/** When that was, or null when it never was since this process began. */
export function lastAsked(): string | null {
  return holder[KEY] ?? null
}
