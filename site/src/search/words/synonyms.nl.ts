import { EVERYDAY_GROUPS } from './everyday-synonyms.nl.ts'
import { MUNICIPAL_GROUPS } from './municipal-synonyms.nl.ts'

/**
 * Words that people use for the same thing, one group a line: everyday words, words of government, abbreviations. Made by us
 * for villages, neighbourhoods and municipalities; editors add to it per document, in the CMS.
 */
const GROUPS = `
wmo, wet maatschappelijke ondersteuning
avg, algemene verordening gegevensbescherming, gdpr, privacywet, privacy, persoonsgegevens
woo, wet open overheid, wob
kvk, kamer van koophandel
vng, vereniging van nederlandse gemeenten
vog, verklaring omtrent het gedrag, verklaring van goed gedrag, bewijs van goed gedrag
apv, algemene plaatselijke verordening, plaatselijke verordening
anbi, algemeen nut beogende instelling, goed doel, goede doelen
btw, omzetbelasting
wbtr, wet bestuur en toezicht rechtspersonen
cpo, collectief particulier opdrachtgeverschap, samen bouwen
vve, vereniging van eigenaren
zzp, zelfstandige zonder personeel, zzper, freelancer
ov, openbaar vervoer, bus, trein
ggd, gezondheidsdienst
nvwa, voedsel en warenautoriteit, voedselveiligheid
uwv, uitkeringsinstantie, uitvoeringsinstituut werknemersverzekeringen
aow, pensioen, ouderdomspensioen
ww, werkloosheidsuitkering
rvo, rijksdienst voor ondernemend nederland
afm, autoriteit financiële markten
ap, autoriteit persoonsgegevens
ubo, uiteindelijk belanghebbende
bsn, burgerservicenummer, sofinummer
brp, basisregistratie personen, bevolkingsregister
sce, subsidieregeling coöperatieve energieopwekking, postcoderoos
ehbo, eerste hulp
mkba, maatschappelijke kosten-batenanalyse, kosten baten
ict, it, automatisering, computers
ai, kunstmatige intelligentie, artificial intelligence, algoritme
dpia, data protection impact assessment, gegevensbeschermingseffectbeoordeling
pva, plan van aanpak
pid, projectinitiatiedocument
faq, veelgestelde vragen
wcag, toegankelijkheid, digitoegankelijk
b&w, college van burgemeester en wethouders, college
g1000, burgertop, burgerberaad, burgerraad
bieb, bibliotheek, boekerij, leeszaal, boeken lenen
poen, geld, centen, financiën, financiering, bekostiging, budget, pot
subsidie, potje, geldpotje, toelage, bijdrage, tegemoetkoming
donatie, gift, schenking, geven, sponsoring
crowdfunding, geld ophalen, inzamelen, inzamelactie, geld inzamelen, fondsenwerving, donateurs
sponsor, sponsoring, geldschieter
aftrekken, belastingaftrek, aftrekbaar, belastingvoordeel
lenen, lening, krediet, geleend geld
salaris, loon, betaling, verdienen, beloning
vergoeding, onkosten, onkostenvergoeding, declaratie, declareren
reiskosten, kilometervergoeding, kilometer, benzine
begroting, kostenplaatje, rekensom, kostenoverzicht, financieel plan, budget
boekhouding, administratie, boeken
penningmeester, kassier, boekhouder
contributie, lidmaatschapsgeld, bijdrage
offerte, prijsopgave, prijsvoorstel, prijs, aanbieding
vergelijken, kiezen
inkoop, inkopen, kopen, aanschaf, aanschaffen
aanbesteding, aanbesteden, inschrijving
winkel, supermarkt, dorpswinkel, buurtsuper, kruidenier, buurtwinkel
boodschappen, winkel
cafe, kroeg, bar, horeca
gemeenschapshuis, dorpshuis, buurthuis, wijkcentrum, mfa, buurtcentrum, ontmoetingsplek, zaal
gymzaal, sporthal, sportzaal
huis, woning, huizen
starter, jongeren, eerste huis
huurhuis, huurwoning, sociale huur
bestemmingsplan, omgevingsplan
bouwvergunning, omgevingsvergunning
vergunning, toestemming, ontheffing
straatfeest, buurtfeest, dorpsfeest, buurtbarbecue, feest
evenement, festiviteit, feest
muziekvereniging, muziekkorps, harmonie, fanfare, orkest, blaasorkest, drumband
zangkoor, koor, zingen, zangvereniging
voetbalclub, sportclub, sportvereniging
zwemmen, zwembad, buitenbad
badmeester, toezichthouder
toneel, theater
auto, wagen, automobiel
autodelen, deelauto, auto delen
laadpaal, opladen, elektrische auto, stekkerauto, laadpunt, laadstation, elektrisch rijden, stekker
vervoer, rijden, lift, meerijden, ophalen
chauffeur, bestuurder, rijder
fiets, rijwiel, fietsenstalling
ouderen, bejaarden, senioren, oude mensen, opa, oma
mantelzorg, zorgen voor, verzorgen
hulp, burenhulp, helpen, ondersteuning, bijstaan
klusjesman, klus, klusje, klussen, handyman, reparatie
schoonmaken, schoonmaak, poetsen
eenzaam, eenzaamheid, alleen, praatje, gezelschap
maaltijd, eten, koken, warme maaltijd, maaltijdservice
hygiëne, voedselveiligheid, schoon werken
thuiszorg, wijkverpleegkundige, wijkzuster, zorg, verzorging
dokter, huisarts, arts
ziekenhuis, hospitaal
apotheek, medicijn, geneesmiddel, pil
gras, gazon, maaien, grasveld, berm
heg, haag, heggen, struiken
knippen, snoeien, kortwieken
boom, bomen, kappen
groenvoorziening, groen, plantsoen, groenonderhoud, perkje
tuinieren, tuin, moestuin, volkstuin, groente kweken
vogel, broedseizoen, nest
afval, zwerfafval, vuilnis, rommel, zwerfvuil, troep, rotzooi, huisvuil
zonnepaneel, zonnepanelen, zonnecel, zonnecellen, zonne-energie, zonnedak, zonnestroom, panelen
stroom, elektriciteit, energie
stroomnet, elektriciteitsnet, netbeheerder
verduurzamen, duurzaam, isoleren, energie besparen
gemeente, gemeentehuis, stadhuis, overheid, ambtenaren
ambtenaar, beambte, gemeenteambtenaar
burgemeester, burgervader
gemeenteraad, raad, raadsleden, politiek
burger, inwoner, bewoner, inwoners, burgers
tegenwerken, dwarsliggen, nee zeggen, weigeren, afwijzing, afgewezen, nee
samenwerken, overleggen, praten met
bezwaar, beroep, zienswijze, in beroep gaan, oneens, protest, protesteren
klacht, klagen, ergernis
melding, melden, doorgeven
inspraak, meepraten, meedenken, participatie, zeggenschap
enquête, vragenlijst, peiling, onderzoek
brainstormen, brainstorm, ideeën bedenken, ideeën, meedenksessie
vergadering, bijeenkomst, bespreking, overleg
stemmen, kiezen, verkiezing
voorzitter, voorman, bestuur
stoppen, ophouden, opstappen, aftreden
bestuurslid, bestuur, bestuursleden
vrijwilliger, vrijwilligers, onbetaald werk
werven, zoeken, vinden, aantrekken
verzekering, verzekerd, dekking, polis
aansprakelijk, aansprakelijkheid, schade betalen
ongeluk, ongeval, aanrijding, botsing, schade
brandweer, brandveilig, brand
alcohol, bier, drank, wijn, schenken
muziek, band, geluid, herrie
loterij, bingo, verloting, lootjes
oprichten, starten, beginnen
opheffen, stoppen, beëindigen
stichting, vereniging, rechtsvorm, coöperatie, organisatievorm
statuten, reglement, akte, notaris
notaris, akte, passeren
inschrijven, aanmelden, registreren
ledenlijst, ledenadministratie, adressenlijst
bewaren, opslaan, bewaartermijn
datalek, gelekt, gehackt
wachtwoord, inloggen, toegang
e-mail, mail, mailen
telefoon, bellen, telefoonnummer, mobiel
computer, laptop, pc
website, site, webpagina, homepage
donkere modus, dark mode, nachtstand
vertalen, vertaling, translate, taal
formulier, aanvraagformulier, invulformulier
kosten, prijs, duur, uitgaven
gratis, kosteloos
zelfredzaamheid, eigen kracht, zelf doen
leefbaarheid, leefbaar
burgerinitiatief, bewonersinitiatief, initiatief, project, plan
vluchteling, asielzoeker, statushouder, nieuwkomer, ontheemde, azc, asielzoekerscentrum, coa, opvanglocatie
gehandicapt, invalide, beperking, rolstoel
invalidenparkeerkaart, gehandicaptenparkeerkaart
jeugd, jongeren, kinderen, tieners
oppas, kinderopvang, babysitten
school, basisschool
kerk, parochie, diaconie
boer, agrariër, veehouder, landbouwer, boerderij, landbouw
bedrijf, onderneming, zaak, ondernemer
leider, trekker, aanvoerder, coördinator
rooster, planning, schema, dienstregeling
handleiding, handreiking, gebruiksaanwijzing, leidraad, instructie
voorbeeld, sjabloon, template, model
cursus, training, opleiding, les, e-learning
leren, opleiding, training
stappenplan, checklist, controlelijst, draaiboek
beveiliging, veiligheid, security, cybersecurity
uitbesteden, sourcing, inhuren
leverancier, aanbieder, aannemer
risico, gevaar, gevaren
rapport, rapportage, verslag
richtlijn, regels, voorschrift, norm, kader
wet, wetgeving, regelgeving
verbouwen, verbouwing, renovatie, opknappen
verhuizen, verhuizing, adres wijzigen, adreswijziging, verhuisaangifte
afscheid, bedanken, waardering
ruzie, conflict, meningsverschil, gedoe
draagvlak, steun, achterban
flyer, folder, briefje, krantje, dorpskrant, nieuwsbrief
`

/** The groups, each a list of words or short phrases. */
export const DUTCH_SYNONYMS: string[][] =
  `${GROUPS}${MUNICIPAL_GROUPS.trimStart()}${EVERYDAY_GROUPS.trimStart()}`
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((word) => word.trim()))
