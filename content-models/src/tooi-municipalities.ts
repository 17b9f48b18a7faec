/**
 * The municipalities of Groningen and Drenthe with their TOOI codes: `gm` and the code that Statistics Netherlands (CBS) gave them.
 * Source: the value list "Register gemeenten" (rwc_gemeenten_compleet) of TOOI, https://standaarden.overheid.nl/tooi/waardelijsten/,
 * as it holds since 1 January 2021. A municipality elsewhere is one line more.
 */
export const TOOI_MUNICIPALITIES: Readonly<Record<string, string>> = {
  'Aa en Hunze': 'gm1680',
  Assen: 'gm0106',
  'Borger-Odoorn': 'gm1681',
  Coevorden: 'gm0109',
  'De Wolden': 'gm1690',
  Eemsdelta: 'gm1979',
  Emmen: 'gm0114',
  Groningen: 'gm0014',
  'Het Hogeland': 'gm1966',
  Hoogeveen: 'gm0118',
  Meppel: 'gm0119',
  'Midden-Drenthe': 'gm1731',
  'Midden-Groningen': 'gm1952',
  Noordenveld: 'gm1699',
  Oldambt: 'gm1895',
  Pekela: 'gm0765',
  Stadskanaal: 'gm0037',
  Tynaarlo: 'gm1730',
  Veendam: 'gm0047',
  Westerkwartier: 'gm1969',
  Westerveld: 'gm1701',
  Westerwolde: 'gm1950',
}
