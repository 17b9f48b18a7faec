import { readWebAddress } from './web-address.ts'

/** What to write when there is a CMS that readers can't reach, or none at all. */
const NONE = 'geen'

/**
 * The address at which readers reach the CMS, without a slash at the end: forms on the site post there. Without a setting it is this
 * machine for a site on this machine, and none for any other: a form that leads nowhere is worse than paper.
 */
export function readCmsUrl(
  value: string | undefined,
  { siteUrl, cmsPort }: { siteUrl: string; cmsPort: number },
  problems: string[],
): string | undefined {
  const text = value?.trim()
  if (text === NONE) return undefined
  if (text) return readWebAddress('CMS_URL', text, problems).replace(/\/*$/, '')
  const isHere = URL.canParse(siteUrl) && new URL(siteUrl).hostname === '127.0.0.1'
  return isHere ? `http://127.0.0.1:${cmsPort}` : undefined
}

/** The same as a variable. */
export function toCmsVariable(cmsUrl: string | undefined): string {
  return cmsUrl ?? NONE
}
