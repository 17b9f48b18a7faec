/** The codings in which a file may lie beside the original, best first, and what its name ends in then. */
export const CODINGS = { br: '.br', gzip: '.gz' } as const

export type Coding = keyof typeof CODINGS

/** Texts, and what search loads first; pictures, fonts and the many other files of search are compressed already. */
const COMPRESSIBLE = /\.(html|css|js|mjs|svg|xml|json|txt|webmanifest|ics|csv|pagefind|pf_meta)$/

/** Whether a file may have compressed ones beside it. */
export function isCompressible(file: string): boolean {
  return COMPRESSIBLE.test(file)
}

/** Whether a name is that of a compressed file, which readers get under the name of the original only. */
export function isCompressed(file: string): boolean {
  return Object.values(CODINGS).some((ending) => file.endsWith(ending))
}

/** The names of the compressed files that may lie beside a file, for who removes or links it. */
export function compressedNames(file: string): string[] {
  return Object.values(CODINGS).map((ending) => file + ending)
}
