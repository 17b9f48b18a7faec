/** Something that the person at the keyboard can mend; its Dutch message is all that is shown. */
export class Failure extends Error {
  override name = 'Failure'
}

/** The system's error codes that people meet, in words. */
const REASONS: Record<string, string> = {
  EACCES: 'geen toestemming',
  EPERM: 'geen toestemming',
  EROFS: 'deze schijf is alleen te lezen',
  ENOSPC: 'de schijf is vol',
  ENOTDIR: 'op dit pad staat een bestand waar een map hoort',
  EISDIR: 'op dit pad staat een map waar een bestand hoort',
  ENOENT: 'het bestaat niet',
  EADDRINUSE: 'een ander programma gebruikt deze poort',
  ECONNREFUSED: 'daar luistert geen server',
  ENOTFOUND: 'die naam is niet bekend',
}

/** What went wrong, in a few words. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code && REASONS[code]) return REASONS[code]
  return error instanceof Error ? error.message : String(error)
}
