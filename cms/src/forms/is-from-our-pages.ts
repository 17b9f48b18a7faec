import { readEnvironment } from '../environment.ts'

/**
 * True for a post from a page of the site, or of the cms itself. Nothing here depends on who is signed in, so a forged post gains
 * nothing; this keeps other sites from sending their readers' words to us all the same.
 */
export function isFromOurPages(headers: Headers): boolean {
  const { siteUrl, cmsUrl } = readEnvironment()
  const origin = headers.get('origin') ?? originOf(headers.get('referer'))
  return origin !== undefined && [siteUrl.origin, cmsUrl?.origin].includes(origin)
}

function originOf(address: string | null): string | undefined {
  return address !== null && URL.canParse(address) ? new URL(address).origin : undefined
}
