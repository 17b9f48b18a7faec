/** What people come to a municipality for, in everyday words and in its own; groups as in synonyms.nl.ts, the common word first. */
export const MUNICIPAL_GROUPS = `
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
schuldhulp, schulden, geldzorgen, geldproblemen, schuldhulpverlening, schuldsanering, betalingsachterstand, deurwaarder, in het rood
armoede, minima, minimaregeling, laag inkomen, rondkomen, weinig geld, stadspas
kwijtschelding, niet hoeven betalen
toeslag, huurtoeslag, zorgtoeslag, kinderopvangtoeslag
voedselbank, voedselhulp, gratis eten
kringloopwinkel, tweedehands, kringloop
jeugdhulp, jeugdzorg, cjg, centrum voor jeugd en gezin, opvoeding, opvoeden
leerplicht, schoolverzuim, spijbelen
leerlingenvervoer, schoolbus, schoolvervoer
kinderopvang, crèche, kinderdagverblijf, bso, buitenschoolse opvang, naschoolse opvang, peuterspeelzaal, voorschool, gastouder
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
straatverlichting, lantaarnpaal, lantaarn, straatlantaarn, lichtmast, straatlamp, verlichting
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
wateroverlast, overstroming, hoosbui, wolkbreuk, plasvorming, natte kelder
geveltuin, tegelwippen, stoeptuin, groene gevel
speelplek, speeltuin, speelplaats, speelveld, speeltoestel, trapveldje
sportveld, voetbalveld, sportpark, kunstgrasveld
vuurwerk, knallers, rotjes, oud en nieuw, jaarwisseling
overlast, geluidsoverlast, lawaai, herrie, geluidshinder, burenruzie, rumoer
hangjongeren, rondhangen, jongerenwerk, hangplek, jeugdhonk, jongerencentrum, jeugdsoos, jeugdoverlast
buurtbemiddeling, burenruzie, bemiddelaar
handhaver, boa, toezichthouder, handhaving, stadswacht
boete, bekeuring, bon, dwangsom
politie, wijkagent, agent
inbraak, inbreker, woninginbraak, diefstal
buurtpreventie, buurtwacht, whatsappgroep, buurtapp, wijkpreventie
aangifte, aangifte doen, melden bij de politie
aed, reanimatie, hartstilstand, defibrillator, hartaanval, hartinfarct
noodpakket, noodgeval, ramp, crisis, noodsteunpunt
stroomstoring, stroomuitval, blackout, geen stroom
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
gedeputeerde staten, gs
provinciale staten, ps
wob-verzoek, woo-verzoek, informatieverzoek, openbaarheid, wet openbaarheid van bestuur
bibob, integriteitstoets
vrijwilligersverzekering, verzekering voor vrijwilligers
maatschappelijk werk, sociaal werk, welzijnswerk, welzijn, buurtwerk, sociaal team, wijkteam
opbouwwerker, welzijnswerker, sociaal werker, dorpsondersteuner, buurtverbinder
cliëntondersteuning, onafhankelijke hulp, cliëntondersteuner
keukentafelgesprek, huisbezoek
indicatie, beschikking, besluit, toekenning
wachtlijst, wachttijd, hoe lang wachten
internet, wifi, glasvezel, breedband
digid, inloggen bij de overheid
oud, ouder, bejaard
ziek, ziekte
kapot, repareren, reparatie, defect, herstellen, stuk
chatgpt, ai, kunstmatige intelligentie, generatieve ai, taalmodel, chatbot
legacy, verouderd, verouderde systemen, oude systemen
open source, opensource, vrije software
stakeholder, belanghebbende, betrokkene
businesscase, business case, zakelijke rechtvaardiging
pilot, proef, experiment, proefproject
evaluatie, terugkijken, terugblik, leren van
doelgroep, gebruikers, klanten
`
