import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Largest Markdown file, in bytes. */
const MAX_BYTES = 4 * 1024 * 1024

/** Text of a source file, or why it can't be read. */
export type Source = { text: string } | { line: number; reason: string }

/** Reads a Markdown file; only whole UTF-8 text passes. */
export function readSource(root: string, file: string): Source {
  try {
    const path = join(root, file)
    if (statSync(path).size > MAX_BYTES)
      return { line: 1, reason: 'Dit bestand is groter dan 4 MB. Splits het in kleinere stukken.' }
    return decodeSource(readFileSync(path))
  } catch {
    return { line: 1, reason: 'Dit bestand is niet te lezen. Controleer de rechten.' }
  }
}

/** Bytes as text, with the line on which they stop being text. */
export function decodeSource(bytes: Uint8Array): Source {
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    return {
      line: lineAt(bytes, nul),
      reason: 'Dit is geen tekst maar een ander soort bestand. Sla het op als Markdown.',
    }
  try {
    return { text: utf8(bytes).replace(/\r\n?/g, '\n') }
  } catch {
    return {
      line: firstBrokenLine(bytes),
      reason: 'Deze regel is niet in UTF-8 geschreven. Sla het bestand opnieuw op als UTF-8.',
    }
  }
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 10).length + 1
}

function firstBrokenLine(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(10, start)
    const stop = end < 0 ? bytes.length : end
    try {
      utf8(bytes.subarray(start, stop))
    } catch {
      return line
    }
    start = stop + 1
  }
  return 1
}
