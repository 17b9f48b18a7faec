/** A rule of the dictionary's affix file: a word with `flag` loses `strip` and gets an ending, if `fits`. */
export type Ending = { flag: string; strip: string; fits: RegExp; isFront: boolean }

/** Marks in the affix file of plurals, diminutives, verb forms, participles and adjectives with an e. */
const FORMS = /ts:(?:NN|VB|PP|AJe)/
/** Compounds go on after these: "krachten" + "kaart". */
const GOES_ON = /Ca|Cb/

/** Reads the rules for endings, by ending: `SFX Zb 0 en/CaCbCp [^eo] ts:NN2`. */
export function readEndings(text: string): Map<string, Ending[]> {
  const endings = new Map<string, Ending[]>()
  for (const line of text.split('\n')) {
    const [kind, flag = '', strip = '', given = '', condition = ''] = line
      .replaceAll('ĳ', 'ij')
      .split(/\s+/)
    const [ending = '', next = ''] = given.split('/')
    const isForm = FORMS.test(line)
    const isFront = GOES_ON.test(next)
    if (kind !== 'SFX' || condition === '' || ending === '0' || ending.endsWith('-')) continue
    if (!isForm && !isFront) continue
    const rule = {
      flag,
      strip: strip === '0' ? '' : strip,
      fits: new RegExp(`${condition}$`, 'u'),
      isFront,
    }
    endings.set(ending, [...(endings.get(ending) ?? []), rule])
  }
  return endings
}
