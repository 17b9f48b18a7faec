/** Protocols that a link on the site may have. Everything else (javascript:, data:, file:) is refused. */
const SAFE_PROTOCOLS = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/**
 * Tells whether an address from outside may stand in a link.
 * Only absolute addresses with a safe protocol pass: links between documents are references, not addresses.
 */
export function isSafeHref(href: string): boolean {
  if (hasControlCharacter(href) || href !== href.trim()) return false
  try {
    return SAFE_PROTOCOLS.has(new URL(href).protocol)
  } catch {
    return false
  }
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f')
}
