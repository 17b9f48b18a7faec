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
supermarkt, winkel, buurtsuper, kruidenier, buurtwinkel, dorpswinkel
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
muziekvereniging, muziekkorps, harmonie, fanfare, orkest, blaasorkest
zangkoor, koor, zingen, zangvereniging
voetbalclub, sportclub, sportvereniging
zwemmen, zwembad, buitenbad
badmeester, toezichthouder
toneel, theater
auto, wagen, automobiel
autodelen, deelauto, auto delen
laadpaal, opladen, elektrische auto
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
thuiszorg, zorg, verzorging
dokter, huisarts, arts
ziekenhuis, hospitaal
apotheek, medicijnen
gras, gazon, maaien, grasveld, berm
heg, haag, heggen, struiken
knippen, snoeien, kortwieken
boom, bomen, kappen
groenvoorziening, groen, plantsoen, groenonderhoud, perkje
tuinieren, tuin, moestuin, volkstuin, groente kweken
vogels, broedseizoen, nesten
afval, vuilnis, rommel, zwerfvuil, huisvuil
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
bezwaar, beroep, in beroep gaan, oneens, protest, protesteren
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
ongeluk, ongeval, schade
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
vluchteling, asielzoeker, statushouder, nieuwkomers
gehandicapt, invalide, beperking, rolstoel
invalidenparkeerkaart, gehandicaptenparkeerkaart
jeugd, jongeren, kinderen, tieners
oppas, kinderopvang, babysitten
school, basisschool
kerk, parochie, diaconie
boer, agrariër, veehouder
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
verhuizen, verhuizing, adres wijzigen
afscheid, bedanken, waardering
ruzie, conflict, meningsverschil, gedoe
paspoort, identiteitskaart, id-kaart, id, legitimatie, identiteitsbewijs, reisdocument, idkaart
rijbewijs, rijvaardigheid, cbr
trouwen, huwelijk, bruiloft, geregistreerd partnerschap, samenlevingscontract, huwelijksplechtigheid
scheiden, echtscheiding, uit elkaar
overlijden, begrafenis, uitvaart, crematie, begraven, cremeren, sterfgeval, dood, overleden
begraafplaats, kerkhof, graf, crematorium
geboorte, baby, bevalling, geboorteaangifte, kraamzorg
naturalisatie, nederlander worden, nationaliteit, inburgering, inburgeren
uittreksel, akte, bewijs van inschrijving
gemeentebalie, loket, balie, publiekszaken, burgerzaken
briefadres, postadres
uitkering, bijstand, bijstandsuitkering, participatiewet, sociale dienst, inkomensondersteuning
arbeidsongeschikt, wia, wajong, wao, arbeidsongeschiktheid
werkloos, werkzoekend, werk zoeken, baan, vacature, sollicitatie
schuldhulp, schulden, schuldhulpverlening, schuldsanering, geldproblemen, betalingsachterstand, deurwaarder, in het rood
armoede, minima, minimaregeling, laag inkomen, rondkomen, weinig geld, stadspas
kwijtschelding, niet hoeven betalen
toeslag, huurtoeslag, zorgtoeslag, kinderopvangtoeslag
voedselbank, voedselhulp, gratis eten
kringloopwinkel, tweedehands, kringloop
jeugdhulp, jeugdzorg, cjg, centrum voor jeugd en gezin, opvoeding, opvoeden
leerplicht, schoolverzuim, spijbelen
leerlingenvervoer, schoolbus, schoolvervoer
peuterspeelzaal, voorschool, kinderdagverblijf, crèche, kinderopvang
huishoudelijke hulp, thuishulp, hulp in de huishouding, poetshulp, huishoudhulp
scootmobiel, rolstoel, rollator, hulpmiddel, hulpmiddelen, traplift
dagbesteding, dagopvang
respijtzorg, logeeropvang, even vrij
pgb, persoonsgebonden budget
wlz, wet langdurige zorg, verpleeghuis, verzorgingshuis, bejaardentehuis
dementie, alzheimer, vergeetachtig
ggz, geestelijke gezondheidszorg, psychische hulp, psycholoog, depressie
verslaving, drugs, drank
huiselijk geweld, mishandeling, veilig thuis
laaggeletterd, laaggeletterdheid, lezen en schrijven, analfabeet, taalhuis, taalles
dak- en thuisloos, dakloos, daklozen, zwerver, maatschappelijke opvang
container, afvalbak, vuilnisbak, prullenbak, kliko, minicontainer, vuilcontainer, rolcontainer
restafval, huisvuil, vuilniszak, grijze container
gft, groente fruit en tuinafval, etensresten, groene container, biobak, groenafval
grofvuil, grof huisvuil, oud meubilair, meubels weg, bank ophalen
milieustraat, gemeentewerf, afvalbrengstation, stort, stortplaats, vuilstort
papier, oud papier, karton
glasbak, glascontainer
riool, riolering, putdeksel, verstopping, afvoer, rioolheffing
hondenpoep, uitwerpselen, hondenlosloopgebied, uitlaatplek
ongedierte, ratten, muizen, rat, muis, plaagdieren, wespen, kakkerlakken
straatverlichting, lantaarnpaal, lantaarn, lichtmast, straatlamp, verlichting
stoep, trottoir, voetpad, stoeptegel
straat, weg, wegdek, rijbaan
gat in de weg, wegenonderhoud, losse tegel
verkeersbord, bord, bewegwijzering
drempel, verkeersdrempel, snelheid, te hard rijden, 30 kilometer, snelheidsremmer
verkeersveiligheid, veilig oversteken, zebrapad, oversteekplaats
gladheid, sneeuw, ijzel, strooien, strooizout
parkeervergunning, bewonersvergunning, parkeerkaart, parkeerontheffing
gehandicaptenparkeerkaart, gpk, invalidenkaart
fietsenrek, fietsenstalling, fietsparkeren, fietsklem
fietspad, fietsroute, fietsstraat
ov-chipkaart, buskaart, treinkaartje
bushalte, halte, abri
deelvervoer, deelscooter, deelfiets, ov-fiets
ozb, onroerendezaakbelasting, onroerende zaakbelasting, huizenbelasting
woz, woz-waarde, waardering onroerende zaken, waarde van je huis, taxatie
afvalstoffenheffing, reinigingsrecht
toeristenbelasting, logeerbelasting
leges, kosten van een vergunning
belastingaanslag, aanslag, gemeentelijke belasting, heffing
dakkapel, aanbouw, uitbouw, verbouwen, verbouwing, serre, dakterras
schuur, schuurtje, tuinhuis, berging, bijgebouw
schutting, erfafscheiding, heining, hek
welstand, welstandscommissie, schoonheidscommissie
bestemming, omgevingsplan, bestemmingsplan
omgevingswet, wabo, wro
omgevingsloket, vergunningcheck
kapvergunning, kappen, boom weg, boom omzagen, vellen
monument, erfgoed, oud gebouw, rijksmonument, gemeentelijk monument
sociale huurwoning, huurhuis, corporatiewoning, woningcorporatie, woningbouwvereniging, goedkoop wonen
woningtekort, woningnood, huizentekort
urgentie, voorrang
koopwoning, huis kopen, hypotheek, starterslening
leegstand, leegstaand, kraken, antikraak
mantelzorgwoning, kangoeroewoning, tiny house, tuinwoning
knarrenhof, hofje, woongroep, geclusterd wonen
warmtenet, stadsverwarming, aardgasvrij, van het gas af, blokverwarming
warmtepomp, cv-ketel, verwarming, ketel
isolatie, isoleren, dubbel glas, spouwmuur, tochtstrips
energiecoach, energieadvies, energieloket
energierekening, gasrekening, stroomrekening, energiekosten
regenton, regenpijp, regenwater, hemelwater, afkoppelen
groen dak, sedumdak, dakbeplanting
hittestress, hitte, verkoeling
wateroverlast, overstroming, hoosbui, plasvorming
geveltuin, tegelwippen, stoeptuin, groene gevel
speelplek, speeltuin, speelplaats, speelveld, speeltoestel, trapveldje
sportveld, voetbalveld, sportpark, kunstgrasveld
vuurwerk, knallers, rotjes, oud en nieuw, jaarwisseling
overlast, geluidsoverlast, lawaai, herrie, geluidshinder, burenruzie, rumoer
hangjongeren, rondhangen, jongerenwerk, jeugdoverlast
buurtbemiddeling, burenruzie, bemiddelaar
handhaver, boa, toezichthouder, handhaving, stadswacht
boete, bekeuring, bon, dwangsom
politie, wijkagent, agent
inbraak, inbreker, woninginbraak, diefstal
buurtpreventie, buurtwacht, whatsappgroep, buurtapp, wijkpreventie
aangifte, aangifte doen, melden bij de politie
aed, reanimatie, hartstilstand, defibrillator
noodpakket, noodgeval, ramp, crisis, noodsteunpunt
rommelmarkt, vrijmarkt, braderie, kofferbakmarkt, snuffelmarkt
kermis, carnaval, optocht, koningsdag
standplaats, marktkraam, kraam, ventvergunning
terras, terrasvergunning
ondernemer, eigen zaak, bedrijf beginnen, eigen bedrijf, startende ondernemer, zaak beginnen
wijkraad, dorpsraad, buurtvereniging, dorpsbelangen, bewonerscommissie, bewonersorganisatie, plaatselijk belang
wijkbudget, buurtbudget, leefbaarheidsbudget, bewonersbudget, leefbaarheidsfonds
wethouder, bestuurder, b en w
ambtelijk, gemeentelijk
waterschap, hoogheemraadschap
provincie, gedeputeerde staten, provinciale staten
wob-verzoek, woo-verzoek, informatieverzoek, openbaarheid, wet openbaarheid van bestuur
bibob, integriteitstoets
vrijwilligersverzekering, verzekering voor vrijwilligers
maatschappelijk werk, sociaal werk, welzijnswerk, welzijn, buurtwerk, sociaal team, wijkteam
opbouwwerker, welzijnswerker, sociaal werker, dorpsondersteuner, buurtverbinder
cliëntondersteuning, onafhankelijke hulp, cliëntondersteuner
keukentafelgesprek, huisbezoek
indicatie, beschikking, besluit, toekenning
wachtlijst, wachttijd, hoe lang wachten
internet, wifi, glasvezel
digid, inloggen bij de overheid
oud, ouder, bejaard
ziek, ziekte
kapot, stuk, defect, storing
chatgpt, ai, kunstmatige intelligentie, generatieve ai, taalmodel, chatbot
legacy, verouderd, verouderde systemen, oude systemen
open source, opensource, vrije software
stakeholder, belanghebbende, betrokkene
businesscase, business case, zakelijke rechtvaardiging
pilot, proef, experiment, proefproject
evaluatie, terugkijken, terugblik, leren van
doelgroep, gebruikers, klanten
draagvlak, steun, achterban
flyer, folder, briefje, krantje, dorpskrant, nieuwsbrief
`

/** The groups, each a list of words or short phrases. */
export const DUTCH_SYNONYMS: string[][] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(',').map((word) => word.trim()))
