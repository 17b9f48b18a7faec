/** The `rel` of a link to another site: it isn't told where its visitor comes from. None for mail and telephone. */
export function outsideRel(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:/.test(address) ? 'external noreferrer' : undefined
}
