/** The terms on which others may use the texts of the site: not said, no rights kept, or with the name of the site. */
const CONTENT_LICENCES = ['geen', 'cc0', 'cc-by'] as const
export type ContentLicence = (typeof CONTENT_LICENCES)[number]

/** Reads which licence the host chose for the content. */
export function readContentLicence(value: string | undefined, problems: string[]): ContentLicence {
  const text = value?.trim().toLowerCase() || 'geen'
  const known = CONTENT_LICENCES.find((licence) => licence === text)
  if (known) return known
  problems.push(
    `CONTENT_LICENCE is "${text}". Kies geen (niets gezegd), cc0 (iedereen mag alles) of cc-by (mag, met naamsvermelding).`,
  )
  return 'geen'
}
