const list = (words: string) => new Set(words.trim().split(/\s+/))

/** Words that say nothing of what somebody looks for. Without accents. */
const STOP_WORDS = list(`
  de het een en of maar want dus als dan dat die dit deze er hier daar in op aan van voor met bij naar om uit over onder
  door te ten ter tot tegen tussen zonder binnen per via rond tijdens volgens sinds ik je jij jou jouw u uw hij zij ze hem haar
  we wij wie wat waar wanneer waarom welke welk hoe hoeveel hoelang hoezo ons onze jullie hun hen mij me mijn zijn is
  ben bent was waren wordt word worden werd geworden heb hebt heeft hebben had hadden kan kun kunt kunnen kon mag mogen
  moet moeten wil wilt willen zou zouden zal zullen ga gaat gaan kom komt komen doe doet doen niet geen ook nog al wel
  zo zich zelf men iemand iets niets ergens alle alles elke elk ieder iedere veel meer meest zeer heel erg te graag even
  toch weer nu toen eens bijvoorbeeld zoals omdat zodat terwijl om ermee erover ervoor erbij waarmee waarvoor waarover
  krijg krijgt krijgen weet weten a i s t bv dmv mbt tbv nl
`)

/** Words that tell little: they count for less than what stands beside them. */
const WEAK_WORDS = list(`
  gezocht zoekt gevraagd vraagt gevonden vindt helpt helpen begint begonnen gemaakt geregeld willen krijgen lang mogelijk
  nodig beginnen begin maak maken maakt regelen regel vind vinden vraag vragen zoek zoeken goed beste manier soort
  mensen anderen ander andere nieuw nieuwe eigen samen werkt werken geven geeft zetten zet staat letten eisen informatie
  uitleg tips voorbeeld terecht laten laat houden houdt lukt lukken gebeurt gebeuren betekent bestaat bestaan hoort heet
`)

export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded)
}

export function isWeakWord(folded: string): boolean {
  return WEAK_WORDS.has(folded)
}
