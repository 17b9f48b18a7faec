import type { MediaFile } from 'content-models'

/** "odt, 24 kB": what kind of file a download is, and how large. */
export function fileWords({ name, bytes }: MediaFile): string {
  return `${name.split('.').at(-1)}, ${sizeWords(bytes)}`
}

/** A size as people read it, in decimal units: "24 kB", "1,4 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`
  const megabytes = bytes / 1_000_000
  const maximumFractionDigits = megabytes < 10 ? 1 : 0
  return `${megabytes.toLocaleString('nl-NL', { maximumFractionDigits })} MB`
}
