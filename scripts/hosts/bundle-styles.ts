import type { PressBundle } from 'site/press'
import { hashStyle } from '../serve/style-hashes.ts'

type App = ReturnType<PressBundle['createApp']>

/**
 * The CSP sources of every style element that a page of these templates may hold, each once. They follow from the templates
 * alone, so that this takes the same time for ten pages and for ten thousand.
 */
export function listStyleHashes({ manifest }: App): string[] {
  const styles = manifest.routes.flatMap(({ styles }) => styles)
  const texts = styles.flatMap((style) => (style.type === 'inline' ? [style.content] : []))
  return [...new Set(texts.map(hashStyle))]
}
