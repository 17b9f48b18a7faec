const LONGEST_NAME = 80

/** The name and the extension of a file without folders and strange characters: "../../Foto één.JPG" gives "foto-een" and "jpg". */
export function safeFileNameParts(name: string): { base: string; extension: string } {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const dot = last.lastIndexOf('.')
  const base = plain(dot > 0 ? last.slice(0, dot) : last)
  return {
    base: base.slice(0, LONGEST_NAME).replace(/-+$/, '') || 'bestand',
    extension: dot > 0 ? plain(last.slice(dot + 1)) : '',
  }
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
