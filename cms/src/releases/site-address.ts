import { z } from 'zod'

const siteSchema = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .transform((site) => site.replace(/\/*$/, '/'))

/** The address of a site, always written alike: two spellings of one site are one site. Undefined for what is none. */
export function siteAddress(text: string): string | undefined {
  return siteSchema.safeParse(text).data
}
