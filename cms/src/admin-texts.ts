import type { nl } from '@payloadcms/translations/languages/nl'

type Texts = { [G in keyof typeof nl.translations]?: Partial<(typeof nl.translations)[G]> }

/** Where Payload's Dutch says "u", is English still, or isn't what our editors say. Everything else is Payload's own. */
export const ADMIN_TEXTS: Texts = {
  authentication: {
    apiKey: 'Sleutel',
    enableAPIKey: 'Sleutel gebruiken',
    // Nothing here sends e-mail; admin.css takes the form away.
    forgotPasswordEmailInstructions:
      'Vraag een beheerder om een nieuw wachtwoord: die vult het in bij Gebruikers, en jij kiest daarna zelf een ander. Ben je de enige beheerder? Dan maakt wie de server beheert een nieuw wachtwoord.',
    forceUnlock: 'Weer laten inloggen na te veel pogingen',
    generateNewAPIKey: 'Nieuwe sleutel maken',
    logoutSuccessful: 'Je bent uitgelogd.',
    newAPIKeyGenerated: 'Er is een nieuwe sleutel.',
    successfullyRegisteredFirstUser: 'Je account is gemaakt.',
    beginCreateFirstUser: 'Maak het eerste account. Wie dat heeft, is beheerder.',
    generatingNewAPIKeyWillInvalidate:
      'Een nieuwe sleutel maakt de vorige <1>ongeldig</1>. Weet je het zeker?',
    loggedIn: 'Wil je als iemand anders inloggen? <0>Log dan eerst uit</0>.',
    loggedInChangePassword: 'Je wachtwoord wijzig je bij <0>je account</0>.',
    loggedOutInactivity:
      'Je bent uitgelogd, omdat je een tijd niets deed. Je concepten zijn bewaard.',
    loggedOutSuccessfully: 'Je bent uitgelogd.',
    loginWithAnotherUser: 'Wil je als iemand anders inloggen? <0>Log dan eerst uit</0>.',
    // The fields of an account have no help of ours: these labels say what is asked.
    newPassword: 'Nieuw wachtwoord, minstens 12 tekens (een paar woorden is prima)',
    resetYourPassword: 'Kies een nieuw wachtwoord',
    youAreInactive:
      'Je hebt een tijd niets gedaan. Om misbruik te voorkomen log je zo vanzelf uit. Wil je ingelogd blijven?',
  },
  dashboard: {
    discardMessage:
      'Wat je aan je startpagina veranderde, is nog niet bewaard. Wil je het laten vallen?',
    noItems: 'Er staat nog niets op je startpagina. Voeg iets toe met het menu bovenaan.',
  },
  error: {
    autosaving:
      'Je concept bewaren lukte niet. Controleer je verbinding; wat je typte, staat er nog.',
    correctInvalidFields: 'Kijk de velden met een rode rand nog eens na.',
    loadingDocument: 'Het stuk met kenmerk {{id}} openen lukte niet. Probeer het opnieuw.',
    revertingDocument: 'Teruggaan naar wat op de site staat, lukte niet. Probeer het opnieuw.',
    unPublishingDocument: 'Van de site halen lukte niet. Probeer het opnieuw.',
    deletingTitle:
      '{{title}} verwijderen lukte niet. Controleer je verbinding en probeer het opnieuw.',
    documentNotFound: 'Een stuk met het kenmerk {{id}} is er niet (meer), of je mag het niet zien.',
    notAllowedToAccessPage: 'Je mag deze pagina niet zien.',
    notAllowedToPerformAction: 'Dit mag je niet doen. Vraag het aan een beheerder.',
    previewing: 'De pagina op de site openen lukte niet.',
    restoringTitle:
      '{{title}} terugzetten lukte niet. Controleer je verbinding en probeer het opnieuw.',
    unauthorized: 'Log eerst in.',
    valueMustBeUnique: 'Dit is al in gebruik. Kies iets anders.',
  },
  fields: {
    chooseBetweenCustomTextOrDocument:
      'Waar gaat de link heen: naar een webadres, of naar een stuk van deze site?',
    chooseDocumentToLink: 'Kies het stuk',
    addNew: 'Nieuw',
    addNewLabel: '{{label}} toevoegen',
    labelRelationship: 'Verwijzing naar {{label}}',
    linkedTo: 'Gekoppeld aan <0>{{label}}</0>',
    newLabel: 'Nieuw: {{label}}',
    selectExistingLabel: 'Kies {{label}}',
    toggleBlock: 'Open- of dichtklappen',
    uploadNewLabel: '{{label}} uploaden',
  },
  general: {
    anotherUserTakenOver: 'Iemand anders werkt nu verder aan dit stuk.',
    currentlyEditing:
      'is hier nu mee bezig. Neem je het over, dan kan die persoon niet verder, en kan kwijtraken wat nog niet bewaard was.',
    deletedAt: 'Verwijderd op',
    false: 'nee',
    true: 'ja',
    deletedCountSuccessfully: '{{count}} {{label}} verwijderd.',
    document: 'Stuk',
    documentLocked: 'Iemand werkt hieraan',
    documentModified: 'Dit stuk is gewijzigd',
    documents: 'Stukken',
    or: 'of',
    permanentlyDelete: 'Voorgoed verwijderen',
    permanentlyDeletedCountSuccessfully: '{{count}} {{label}} voorgoed verwijderd.',
    reloadDocument: 'Opnieuw laden',
    resetPreferences: 'Zoals het was',
    resetPreferencesDescription: 'Zet al je eigen instellingen terug zoals ze in het begin waren.',
    restoredCountSuccessfully: '{{count}} {{label}} teruggezet.',
    restoring: 'Terugzetten …',
    saveChanges: 'Wijzigingen bewaren',
    deletePermanently: 'Sla de prullenbak over en verwijder voorgoed',
    submissionSuccessful: 'Gelukt.',
    successfullyCreated: '{{label}} aangemaakt.',
    successfullyDuplicated: 'Er is een kopie: {{label}}.',
    titleDeleted: '{{label}} "{{title}}" verwijderd.',
    titleRestored: '{{label}} "{{title}}" teruggezet.',
    updatedCountSuccessfully: '{{count}} {{label}} bijgewerkt.',
    aboutToDelete: 'Je verwijdert {{label}} <1>{{title}}</1>. Weet je het zeker?',
    aboutToPermanentlyDelete:
      'Je verwijdert {{label}} <1>{{title}}</1> voorgoed. Weet je het zeker?',
    aboutToPermanentlyDeleteTrash:
      'Je verwijdert <0>{{count}}</0> <1>{{label}}</1> voorgoed uit de prullenbak. Weet je het zeker?',
    aboutToRestore: 'Je zet {{label}} <1>{{title}}</1> terug. Weet je het zeker?',
    aboutToRestoreAsDraft:
      'Je zet {{label}} <1>{{title}}</1> als concept terug. Weet je het zeker?',
    aboutToRestoreAsDraftCount: 'Je zet {{count}} {{label}} als concept terug',
    aboutToRestoreCount: 'Je zet {{count}} {{label}} terug',
    aboutToTrash:
      'Je gooit {{label}} <1>{{title}}</1> in de prullenbak. Wat op de site staat, verdwijnt daar. Weet je het zeker?',
    aboutToTrashCount: 'Je gooit {{count}} {{label}} in de prullenbak',
    backToDashboard: 'Terug naar het overzicht',
    changesNotSaved: 'Je wijzigingen zijn nog niet bewaard. Als je weggaat, ben je ze kwijt.',
    copyWarning:
      'Wat in {{to}} van {{label}} {{title}} staat, wordt vervangen door {{from}}. Weet je het zeker?',
    createNewLabel: '{{label}} aanmaken',
    creatingNewLabel: 'Nieuw: {{label}}',
    dashboard: 'Overzicht',
    documentOutOfDate: 'Iemand anders heeft dit stuk net gewijzigd. Je ziet een oudere versie.',
    payloadSettings: 'Instellingen',
    noResults: 'Geen {{label}} gevonden. Er is nog niets, of niets past bij de filters hierboven.',
    noResultsDescription: 'Er is nog niets, of niets past bij de filters hierboven.',
    sorryNotFound: 'Dat is hier niet te vinden.',
    unsavedChanges: 'Je hebt wijzigingen die nog niet bewaard zijn. Bewaar ze eerst.',
    updatedSuccessfully: 'Bewaard.',
    unsavedChangesDuplicate:
      'Je hebt wijzigingen die nog niet bewaard zijn. Wil je toch een kopie maken?',
  },
  upload: {
    bulkUpload: 'Meer bestanden tegelijk',
  },
  version: {
    aboutToPublishSelection: 'Alle {{label}} die je koos, komen op de site. Weet je het zeker?',
    compareVersions: 'Vergelijk versies',
    currentDraft: 'Dit concept',
    currentlyViewing: 'Wat je nu bekijkt',
    currentPublishedVersion: 'Staat op de site',
    draftSavedSuccessfully: 'Concept bewaard.',
    previouslyDraft: 'Eerder een concept',
    previousVersion: 'Vorige versie',
    restoredSuccessfully: 'Teruggezet.',
    aboutToRestore: 'Je zet dit stuk terug zoals het was op {{versionDate}}. Weet je het zeker?',
    aboutToRevertToPublished:
      'Je laat je wijzigingen vallen en gaat terug naar wat op de site staat. Weet je het zeker?',
    aboutToUnpublish:
      'Dit stuk verdwijnt van de site. Je kunt het later weer publiceren. Weet je het zeker?',
    aboutToUnpublishSelection:
      'Alle {{label}} die je koos, verdwijnen van de site. Weet je het zeker?',
    confirmUnpublish: 'Van de site halen',
    preview: 'Bekijk op de site',
    publishChanges: 'Publiceren',
    unpublish: 'Van de site halen',
    unpublished: 'Niet op de site',
    unpublishedSuccessfully: 'Het stuk is van de site gehaald.',
    unpublishing: 'Van de site halen …',
  },
}
