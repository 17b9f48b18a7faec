/** What happens in villages and neighbourhoods, in everyday words and others; groups as in synonyms.nl.ts. */
export const EVERYDAY_GROUPS = `
rouw, verdriet, nabestaanden, weduwe, weduwnaar, rouwverwerking
asverstrooiing, as verstrooien, urn
bijstandsconsulent, klantmanager, casemanager
zonnepark, zonneweide, zonneveld
windmolen, windturbine, windpark, turbine
batterij, accu, buurtbatterij, thuisbatterij
netcongestie, vol stroomnet, geen aansluiting
zendmast, antenne, telefoonmast, 5g
stank, geur, geuroverlast, stinken
bestrijdingsmiddel, pesticide, gif, onkruid
bijen, insecten, vlinders, imker, biodiversiteit
voedselbos, pluktuin, boomgaard, fruitbomen
compost, composteren, wormenhotel
droogte, watertekort, sproeiverbod
sloot, greppel, baggeren
wandelen, wandelroute, wandelpad, ommetje, klompenpad
stoplicht, verkeerslicht
vrachtwagen, vrachtverkeer, zwaar verkeer
kruising, kruispunt, rotonde
zwemles, zwemdiploma, leren zwemmen
schaatsen, ijsbaan, ijsclub
sporten, bewegen, fitness, gymmen
manege, ruiterpad, paardrijden
scouting, padvinderij, jeugdkamp
museum, oudheidkamer, heemkunde, historische vereniging
archief, stamboom, oude foto
dominee, pastoor, predikant, priester
paasvuur, vreugdevuur, kampvuur, stookverbod, vuur stoken
horecavergunning, drankvergunning, alcoholwet
roken, rookvrij, vapen, sigaret
camping, camper, camperplaats, caravan, kamperen
recreatiewoning, vakantiehuis, airbnb, bed and breakfast
toerist, toerisme, recreatie, vvv
haven, ligplaats, boot, steiger
tractor, trekker
postkantoor, postagentschap, pakketpunt, pakketje
geldautomaat, pinautomaat, pinnen, contant geld
toilet, wc, openbaar toilet
phishing, oplichting, fraude, hacker, cybercrime
camera, cameratoezicht, filmen, deurbelcamera
vandalisme, vernieling, graffiti
arbeidsmigrant, buitenlandse werknemer, seizoenarbeider
discriminatie, racisme
lhbti, homo, lesbisch, transgender, regenboog
taalmaatje, nederlands leren, taalcursus, nt2
stage, leerwerkplek, bijbaan
leraar, leerkracht, docent, juf, meester
passend onderwijs, speciaal onderwijs
student, studeren, studiefinanciering, duo
middelbare school, voortgezet onderwijs, vmbo, havo, vwo
mbo, roc, beroepsonderwijs
vaccinatie, prik, inenting, vaccin
corona, covid, pandemie
toegankelijk, drempelvrij, rolstoelvriendelijk, mindervalide
blind, slechtziend, visuele beperking, voorleessoftware, screenreader
doof, slechthorend, gebarentaal
dyslexie, adhd, autisme, neurodiversiteit
meerderjarig, volwassen, achttien, 18 jaar
lintje, koninklijke onderscheiding
snippergroen, erfpacht, grond huren, grond kopen
kavel, perceel, bouwgrond
verzakking, fundering, bodemdaling, aardbeving
referendum, volksraadpleging
inspreken, spreekrecht
uitdaagrecht, right to challenge
nota, beleid, beleidsplan, visie
nadeelcompensatie, planschade
petitie, handtekening, handtekeningenactie
jaarverslag, jaarrekening
notulen, vergaderverslag
weggeefwinkel, ruilen, deelkast
eettafel, samen eten, kookgroep
inloop, koffieochtend, ontmoeten
carpoolen, samen rijden, meerijden
hulpdiensten, brandweer, ambulance, veiligheidsregio, 112
icoon, pictogram, plaatje, symbool
begrijpelijk, klare taal, eenvoudige taal, b1
taalkeuze, taalwisselaar, andere taal, meertalig
knop, button
zoekfunctie, zoekbalk, zoeken op de site
foutmelding, error
uploaden, bijlage, document toevoegen
broncode, code, programmacode
bhv, bedrijfshulpverlening
vvn, veilig verkeer nederland
rws, rijkswaterstaat
svb, sociale verzekeringsbank
rdw, kenteken
alv, algemene ledenvergadering, ledenvergadering
mr, medezeggenschapsraad
rvt, raad van toezicht
mer, milieueffectrapportage
ev, elektrisch voertuig, elektrische auto
awb, algemene wet bestuursrecht
wkb, wet kwaliteitsborging
wmebv, wet modernisering elektronisch bestuurlijk verkeer
vth, vergunningverlening toezicht en handhaving, toezicht en handhaving
kcc, klantcontactcentrum
kto, klanttevredenheidsonderzoek
bag, basisregistratie adressen en gebouwen
iban, rekeningnummer, bankrekening
oss, open source software
ngo, maatschappelijke organisatie
`
