import { LIMITS } from './document.ts'

/**
 * Makes a slug of a title: "Één dorp, geen café?" becomes "een-dorp-geen-cafe".
 * Answers an empty string when the title holds no letter or digit; the caller then asks the editor.
 */
export function slugify(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/&/g, ' en ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LIMITS.slug)
    .replace(/-+$/, '')
}
