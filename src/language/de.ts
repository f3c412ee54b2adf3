import type {QuantityWords} from '../text/quantity.ts'
import type {TextWords} from '../text/words.ts'
import {english} from './en.ts'
import type {Language} from './language.ts'

/** German words of times, dates and durations. */
export const germanTime: TextWords = {
  months: [
    ['januar', 'jänner', 'jan', 'january'],
    ['februar', 'feber', 'feb', 'february'],
    ['märz', 'maerz', 'mär', 'mrz', 'march', 'mar'],
    ['april', 'apr'],
    ['mai', 'may'],
    ['juni', 'jun', 'june'],
    ['juli', 'jul', 'july'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt', 'october', 'oct'],
    ['november', 'nov'],
    ['dezember', 'dez', 'december', 'dec']
  ],
  weekdays: [
    ['sonntag', 'sonntags', 'so'],
    ['montag', 'montags', 'mo'],
    ['dienstag', 'dienstags', 'di'],
    ['mittwoch', 'mittwochs', 'mi'],
    ['donnerstag', 'donnerstags', 'do'],
    ['freitag', 'freitags', 'fr'],
    ['samstag', 'samstags', 'sonnabend', 'sa']
  ],
  am: ['am'],
  pm: ['pm'],
  meridiemFirst: false,
  noon: ['mittag'],
  midnight: ['mitternacht'],
  hourMarks: ['uhr', 'h'],
  ordinals: ['.'],
  dateLinks: ['um', 'am', 'den', 'der', 'von', 'ab', 'gegen', 'ca', 'zwischen'],
  rangeWords: ['bis', 'bis um', 'bis ca', 'bis gegen'],
  units: {
    second: ['sekunde', 'sekunden', 'sekündige', 'sekündiger', 'sekündigen', 'sek', 's'],
    minute: ['minute', 'minuten', 'minütige', 'minütiger', 'minütigen', 'minütiges', 'min', 'm'],
    hour: ['stunde', 'stunden', 'stündige', 'stündiger', 'stündigen', 'stündiges', 'std', 'h'],
    day: ['tag', 'tage', 'tagen', 'tägige', 'tägiger', 'tägigen', 'd'],
    week: ['woche', 'wochen', 'wöchige', 'wöchiger', 'wöchigen']
  },
  numbers: {
    ein: 1,
    eine: 1,
    einer: 1,
    einem: 1,
    einen: 1,
    eines: 1,
    eins: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    fünfundvierzig: 45,
    fünfundzwanzig: 25,
    fünfunddreißig: 35,
    eineinhalb: 1.5,
    anderthalb: 1.5,
    zweieinhalb: 2.5,
    dreieinhalb: 3.5,
    viereinhalb: 4.5
  },
  half: ['halbe', 'halben', 'halbes'],
  and: ['und', '&'],
  hedges: [
    'etwa', 'ungefähr', 'ca', 'circa', 'zirka', 'rund', 'fast', 'beinahe', 'knapp', 'annähernd', 'gegen', 'schätzungsweise', 'geschätzt', 'in etwa', 'gut',
    'über', 'mehr als', 'mindestens', 'länger als', 'unter', 'weniger als', 'höchstens', 'maximal', 'bis zu'
  ],
  hedgesAfter: ['oder mehr', 'oder weniger', 'oder so', 'ungefähr', 'circa'],
  approximateEndings: ['ish'],
  dayFirst: true,
  suffixes: undefined,
  over: ['über', 'mehr als', 'mindestens', 'länger als', 'gut'],
  under: ['unter', 'weniger als', 'höchstens', 'maximal', 'knapp', 'bis zu', 'innerhalb von'],
  between: [['zwischen', 'und']],
  at: ['um', 'ab', 'gegen', 'bis'],
  zoneNouns: [
    'uhrzeit', 'uhrzeiten', 'zeit', 'zeiten', 'zeitangaben', 'zeitangabe', 'zeitzone', 'zeitzonen', 'zeitpunkt', 'zeitpunkte', 'zeitstempel', 'zeitverlauf',
    'zeitlinie', 'zeitachse', 'zeitstrahl', 'chronologie', 'uhr', 'time', 'times', 'timezone', 'zone', 'timeline'
  ],
  nounsUpper: true,
  zones: {
    mez: 'CET',
    mesz: 'CEST',
    'mitteleuropäische zeit': 'CET',
    'mitteleuropäischer zeit': 'CET',
    'mitteleuropäische sommerzeit': 'CEST',
    'mitteleuropäischer sommerzeit': 'CEST',
    'berliner zeit': 'Europe/Berlin',
    'wiener zeit': 'Europe/Vienna',
    'zürcher zeit': 'Europe/Zurich',
    'deutsche zeit': 'Europe/Berlin',
    'deutscher zeit': 'Europe/Berlin',
    weltzeit: 'UTC',
    'koordinierte weltzeit': 'UTC',
    'koordinierter weltzeit': 'UTC'
  }
}

/** German words around shares. */
export const germanQuantity: QuantityWords = {
  of: ['der', 'des', 'aller', 'von', 'unserer', 'an'],
  determiners: ['der', 'des', 'aller', 'unserer', 'unseren', 'den', 'die', 'allen', 'dieser', 'gesamten', 'eingehenden'],
  oneIn: ['von', 'aus'],
  rangeWords: ['bis'],
  percent: ['prozent', 'percent'],
  hedges: germanTime.hedges,
  numbers: germanTime.numbers
}

const {sections, labels, columns, action, placeholders, statuses} = english

/** German. */
export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  stopWords: [
    'der', 'die', 'das', 'und', 'in', 'den', 'von', 'zu', 'mit', 'sich', 'auf', 'für', 'ist', 'im', 'dem', 'nicht', 'ein', 'eine', 'als', 'auch', 'es', 'an',
    'werden', 'aus', 'wurde', 'wurden', 'wir', 'bei', 'nach', 'um', 'war', 'des', 'durch'
  ],
  time: germanTime,
  quantity: germanQuantity,
  sections: {
    summary: [
      'zusammenfassung', 'kurzzusammenfassung', 'kurzfassung', 'überblick', 'übersicht', 'management summary', 'was ist passiert', 'was ist geschehen',
      'was geschah', 'was passiert ist', 'beschreibung', 'kurzbeschreibung', 'störungsbeschreibung', 'fehlerbeschreibung', 'problembeschreibung',
      'vorfallbeschreibung', 'beschreibung der störung', 'beschreibung des vorfalls', 'beschreibung des problems', 'beschreibung des ausfalls',
      'beschreibung des ereignisses', 'ereignisbeschreibung', 'in kürze', 'kurz und knapp', 'auf einen blick', 'zusammenfassung des vorfalls',
      'zusammenfassung der störung', 'zusammenfassung des ausfalls', 'vorfallübersicht', 'sachverhalt', 'abstract', ...sections.summary
    ],
    impact: [
      'auswirkungen', 'auswirkung', 'auswirkungen auf kunden', 'auswirkungen auf nutzer', 'auswirkungen auf benutzer', 'auswirkung auf kunden',
      'auswirkungen für kunden', 'auswirkungen für nutzer', 'kundenauswirkungen', 'kundenauswirkung', 'geschäftliche auswirkungen', 'geschäftsauswirkungen',
      'betroffen', 'betroffene', 'betroffene systeme', 'betroffene dienste', 'betroffene services', 'betroffene nutzer', 'betroffene benutzer',
      'betroffene kunden', 'betroffene bereiche', 'betroffene komponenten', 'wer war betroffen', 'was war betroffen', 'betroffenheit', 'umfang', 'ausmaß',
      'schaden', 'schäden', 'schadensausmaß', 'folgen', 'konsequenzen für kunden', 'umfang der störung', 'beeinträchtigung', 'beeinträchtigungen',
      ...sections.impact
    ],
    detection: [
      'erkennung', 'entdeckung', 'feststellung', 'detektion', 'fehlererkennung', 'störungserkennung', 'wie wurde es entdeckt', 'wie wurde es erkannt',
      'wie wurde der vorfall entdeckt', 'wie wurde die störung erkannt', 'wie haben wir es bemerkt', 'wie haben wir davon erfahren', 'meldung',
      'störungsmeldung', 'alarmierung', 'erkannt durch', 'bemerkt durch', 'entdeckt durch', ...sections.detection
    ],
    timeline: [
      'zeitverlauf', 'zeitlinie', 'zeitleiste', 'zeitachse', 'zeitstrahl', 'chronologie', 'zeitlicher ablauf', 'zeitlicher verlauf', 'zeitablauf', 'ablauf',
      'verlauf', 'hergang', 'chronologischer ablauf', 'chronologie der ereignisse', 'chronologie des vorfalls', 'chronologie der störung',
      'ablauf der ereignisse', 'ablauf der störung', 'ablauf des vorfalls', 'verlauf der störung', 'verlauf des vorfalls', 'störungsverlauf',
      'vorfallverlauf', 'ereignisverlauf', 'ereignisse', 'ereignisprotokoll', 'zeitplan der ereignisse', 'zeittafel', 'protokoll', 'zeitlinie der ereignisse',
      ...sections.timeline
    ],
    'root-cause': [
      'ursache',
      'ursachen',
      'grundursache',
      'grundursachen',
      'hauptursache',
      'ursachenanalyse',
      'grundursachenanalyse',
      'analyse der ursache',
      'analyse der ursachen',
      'fehlerursache',
      'störungsursache',
      'kernursache',
      'technische ursache',
      'eigentliche ursache',
      'ursache der störung',
      'ursache des ausfalls',
      'ursache des vorfalls',
      'ursache des problems',
      'auslöser',
      'auslösendes ereignis',
      'grund',
      'gründe',
      'beitragende faktoren',
      'begünstigende faktoren',
      'mitwirkende faktoren',
      'beitragende ursachen',
      'warum ist es passiert',
      'warum ist das passiert',
      'warum es passiert ist',
      'wie konnte das passieren',
      'wie kam es dazu',
      'was war die ursache',
      '5-why-analyse',
      '5 warum',
      'fünf mal warum',
      'fehleranalyse',
      'technische analyse',
      'wurzelursache',
      ...sections['root-cause']
    ],
    resolution: [
      'behebung', 'lösung', 'problemlösung', 'fehlerbehebung', 'störungsbehebung', 'entstörung', 'wiederherstellung', 'dienstwiederherstellung',
      'sofortmaßnahmen', 'sofortmaßnahme', 'sofortige maßnahmen', 'ergriffene maßnahmen', 'durchgeführte maßnahmen', 'eingeleitete maßnahmen', 'eindämmung',
      'schadensbegrenzung', 'reaktion', 'gegenmaßnahmen', 'korrektur', 'abhilfe', 'workaround', 'umgehungslösung', 'wie wurde es behoben',
      'wie wurde das problem behoben', 'wie wurde die störung behoben', 'wie wurde der vorfall behoben', 'wie haben wir es behoben', 'was haben wir getan',
      'was wurde unternommen', 'behebung und wiederherstellung', 'behebung der störung', 'behebung des vorfalls', 'beseitigung', ...sections.resolution
    ],
    'action-items': [
      'maßnahmen',
      'massnahmen',
      'folgemaßnahmen',
      'folgemassnahmen',
      'korrekturmaßnahmen',
      'vorbeugende maßnahmen',
      'vorbeugemaßnahmen',
      'präventivmaßnahmen',
      'präventionsmaßnahmen',
      'verbesserungsmaßnahmen',
      'korrektur- und vorbeugemaßnahmen',
      'korrektur- und präventivmaßnahmen',
      'geplante maßnahmen',
      'weitere maßnahmen',
      'abgeleitete maßnahmen',
      'langfristige maßnahmen',
      'kurzfristige maßnahmen',
      'mittelfristige maßnahmen',
      'dauerhafte maßnahmen',
      'offene maßnahmen',
      'maßnahmenplan',
      'maßnahmenliste',
      'maßnahmenkatalog',
      'massnahmenplan',
      'maßnahmen zur vorbeugung',
      'maßnahmen zur vermeidung',
      'maßnahmen zur verbesserung',
      'nächste schritte',
      'weiteres vorgehen',
      'weitere schritte',
      'aufgaben',
      'aufgabenliste',
      'offene punkte',
      'offene aufgaben',
      'handlungspunkte',
      'handlungsempfehlungen',
      'empfehlungen',
      'verbesserungen',
      'verbesserungsvorschläge',
      'prävention',
      'vorbeugung',
      'vermeidung',
      'künftige vermeidung',
      'zukünftige maßnahmen',
      'wie verhindern wir das',
      'wie verhindern wir eine wiederholung',
      'was tun wir dagegen',
      'was wir ändern',
      'was wir tun werden',
      'ausblick',
      'todos',
      'to-dos',
      ...sections['action-items']
    ],
    'lessons-learned': [
      'erkenntnisse',
      'gewonnene erkenntnisse',
      'lehren',
      'gelernte lektionen',
      'lernpunkte',
      'gelerntes',
      'was haben wir gelernt',
      'was wir gelernt haben',
      'was lief gut',
      'was gut lief',
      'was gut funktioniert hat',
      'was hat gut funktioniert',
      'was lief schlecht',
      'was schlecht lief',
      'was lief nicht gut',
      'was nicht gut lief',
      'was nicht funktioniert hat',
      'was hätte besser laufen können',
      'was können wir verbessern',
      'was wir besser machen können',
      'wo hatten wir glück',
      'wo wir glück hatten',
      'glück gehabt',
      'rückblick',
      'retrospektive',
      'reflexion',
      'schlussfolgerungen',
      'verbesserungspotenzial',
      'verbesserungspotential',
      'positives',
      'negatives',
      'lektionen',
      'lehren aus dem vorfall',
      ...sections['lessons-learned']
    ]
  },
  tellingHeadings: {
    'root-cause': ['was schief*', 'was schief|falsch lief|ging|gelaufen|gegangen', 'was lief|ging schief|falsch', 'warum|wieso|weshalb ... passiert|passierte|geschah|ausgefallen', 'wie es dazu kam', 'wie kam es dazu', ...(english.tellingHeadings['root-cause'] ?? [])],
    resolution: ['wie wir|haben ... behoben|gelöst|repariert|reagiert', 'was wir ... getan|unternommen haben?', 'was haben wir ... getan|unternommen', ...(english.tellingHeadings.resolution ?? [])],
    detection: ['wie wir|haben|wurde ... bemerkt|entdeckt|erkannt|gemerkt', 'wie ... aufgefallen|auffiel', ...(english.tellingHeadings.detection ?? [])],
    'action-items': ['was wir ... ändern|verbessern|tun', 'wie wir ... verhindern|vermeiden', 'wie ... verhindert|vermieden', ...(english.tellingHeadings['action-items'] ?? [])],
    impact: [...(english.tellingHeadings.impact ?? [])],
    'lessons-learned': [...(english.tellingHeadings['lessons-learned'] ?? [])],
    summary: [...(english.tellingHeadings.summary ?? [])]
  },
  sectionSides: ['gut|schlecht|schief|falsch', 'glück', 'kurzfristig*|langfristig*|mittelfristig*|sofort*', 'auslöser|beitragende|technische|direkte', 'kunden|nutzer|benutzer|intern*', ...english.sectionSides],
  otherSections: [
    'fazit', 'hintergrund', 'einleitung', 'kontext', 'anhang', 'anhänge', 'glossar', 'referenzen', 'quellen', 'beteiligte', 'teilnehmer', 'autoren', 'autor',
    'kommunikation', 'eskalation', 'untersuchung', 'analyse', 'diagnose', 'dauer', 'status', 'metriken', 'kennzahlen', 'statistik', 'schlusswort', 'kontakt',
    'ansprechpartner', 'symptome', 'details', 'notizen', 'anmerkungen', 'offene fragen', 'metadaten', 'stammdaten', 'allgemeine angaben', 'störungsbericht',
    'vorfallbericht', 'kurzfristig', 'langfristig', 'mittelfristig', ...english.otherSections
  ],
  headingFillers: [
    'der', 'die', 'das', 'des', 'den', 'dem', 'ein', 'eine', 'einer', 'von', 'vom', 'zur', 'zum', 'für', 'und', 'im', 'in', 'auf', 'störung', 'vorfall',
    'vorfalls', 'ausfall', 'ausfalls', 'incidents', 'problems', 'problem', 'ereignisse', 'ereignisses', 'details', 'detaillierte', 'detaillierter',
    'technische', 'technischen', 'kurze', 'geplante', 'kurzfristige', 'langfristige', 'mögliche', 'genaue', 'genauer', 'zukünftige', 'künftige', 'unsere',
    'kunden', 'nutzer', 'benutzer', 'war', 'ist', 'was', 'wie', 'liste', ...english.headingFillers
  ],
  headingLinks: ['und', 'sowie', 'oder', ...english.headingLinks],
  postmortem: [
    'störungsbericht*', 'vorfallbericht*', 'vorfallsbericht*', 'ausfallbericht*', 'incident-bericht*', 'incidentbericht*', 'nachbereitung*',
    'vorfallanalyse*', 'störungsanalyse*', 'ausfallanalyse*', 'nachbetrachtung*', 'ursachenbericht*', 'post-mortem-bericht*', ...english.postmortem
  ],
  incidentTitles: {sure: [], likely: ['ausfall*', 'störung*', 'vorfall*']},
  notPostmortem: [
    'anleitung*', 'leitfaden', 'richtlinie*', 'prozess', 'vorlage*', 'handbuch', 'checkliste*', 'verzeichnis', 'was ist', 'wie man', 'besprechung*',
    'protokollvorlage', ...english.notPostmortem
  ],
  template: ['vorlage*', 'muster*', ...english.template],
  collections: ['übersicht', 'verzeichnis', ...english.collections],
  accountFolders: ['vorfälle', 'störungen', 'ausfälle', ...english.accountFolders],
  reportFolders: ['bericht', 'berichte', ...english.reportFolders],
  otherHeadings: ['tagesordnung', 'anwesend*', 'teilnehmende', 'voraussetzungen', 'vorgehen', 'zweck', 'geltungsbereich', 'zuständigkeiten', 'eskalation', 'wann schreiben', 'rollen', ...english.otherHeadings],
  instructive: [
    'diese vorlage', 'dieses dokument beschreibt ... prozess', 'wann schreiben wir ein? postmortem', 'wie wir postmortems', 'ein postmortem sollte',
    ...english.instructive
  ],
  milestones: {
    start: [
      'ausfall|störung|störungen|vorfall|incident|beeinträchtigung|unterbrechung|downtime beginnt|begann|startet|startete|setzt ein?',
      'ausfall|störung|vorfall|incident|problem tritt|trat ... auf|ein',
      'beginn|anfang|start der|des ausfalls|störung|störungen|vorfalls|incidents|beeinträchtigung|unterbrechung',
      'erste|ersten|erster|erstes fehler|fehlermeldungen|fehlermeldung|fehlversuche|timeouts|timeout|ausfälle|abbrüche|5xx|störungen|anfragen ... fehl?',
      'ist|sind|war|waren|wird|werden|geht|gehen|ging nicht? mehr? offline|unerreichbar|erreichbar|verfügbar', 'nicht mehr erreichbar|verfügbar|nutzbar',
      'fällt|fiel|fallen|fielen ... aus',
      'release|deployment|deploy|änderung|konfiguration|version|rollout|migration|update ... ausgerollt|eingespielt|deployt|deployed|aktiviert|freigeschaltet|produktiv|gestartet',
      'fehlerrate steigt|stieg|springt'
    ],
    detected: [
      'erkannt', 'entdeckt', 'bemerkt', 'bemerken', 'bemerkte', 'festgestellt', 'gemeldet', 'meldet', 'melden', 'meldete', 'meldeten', 'meldung*', 'alarm*',
      'alert*', 'benachrichtigt', 'benachrichtigung*', 'beschwerde*', 'beschweren', 'hinweis', 'informiert', 'aufmerksam', 'auffällig', 'aufgefallen',
      'fällt ... auf', 'pager*', 'schlägt ... an', 'löst ... aus', 'detektiert', 'bereitschaft ... geweckt|gerufen|alarmiert'
    ],
    acknowledged: [
      'bestätigt ... alarm', 'quittiert', 'übernimmt', 'übernommen', 'untersuchung beginnt|begonnen|gestartet', 'analyse beginnt|begonnen|gestartet',
      'beginnt|beginnen|starten|startet ... analyse|untersuchung|fehlersuche|suche', 'untersucht|untersuchen',
      'incident|vorfall|störung ausgerufen|eröffnet|erklärt', 'krisenstab', 'telefonkonferenz'
    ],
    mitigated: [
      'zurückgerollt', 'zurückgenommen', 'zurückgesetzt', 'rollback', 'revert*', 'hotfix', 'eingedämmt', 'entschärft', 'abgemildert', 'umgeleitet',
      'workaround', 'umgangen', 'failover', 'umgeschaltet', 'umschaltung', 'neu gestartet', 'neustart', 'neugestartet',
      'fix|korrektur|patch ... ausgerollt|eingespielt|deployt|deployed|angewendet'
    ],
    resolved: [
      'behoben', 'wiederhergestellt', 'gelöst', 'entstört', 'beseitigt',
      'wieder ... erreichbar|verfügbar|online|normal|stabil|funktionsfähig|funktionsbereit|nutzbar|möglich',
      'wieder erreichbar|verfügbar|online|normal|stabil|funktionsfähig|nutzbar|möglich|da', 'normalbetrieb', 'regelbetrieb', 'entwarnung',
      'ende der|des störung|ausfalls|vorfalls|incidents|beeinträchtigung|unterbrechung',
      'störung|ausfall|vorfall|incident ist|wird? beendet|geschlossen|vorbei|behoben|endet|endete',
      'vollständig|komplett|voll funktionsfähig|erholt|wiederhergestellt|betriebsbereit'
    ]
  },
  nextDay: ['am nächsten|folgenden tag|morgen|vormittag|mittag|nachmittag|abend', 'nächster|folgender tag|morgen|vormittag', 'am? folgetag', 'am? tag darauf|danach', 'tags darauf', 'anderntags', 'einen tag später'],
  asides: ['geplante|geplanter|geplantes|nächste|nächster|nächstes|anstehende|kommende wartung|wartungen|wartungsarbeiten|arbeiten|umschaltung|migration|änderungen|termine|wartungsfenster|anlauf|versuch', 'neuer|zweiter anlauf|versuch', 'on-call plan|dienstplan', 'wartungsplan|wartungspläne|wartungskalender|wartungsfenster', 'zeitplan|terminplan|rolloutplan|releaseplan|schichtplan|dienstplan|einsatzplan', 'bereitschaft', 'bereitschaftsplan|bereitschaftspläne|rufbereitschaft|rufbereitschaftsplan', 'log|logs|protokoll|logauszug|logauszüge|logzeilen|log-auszug|log-zeilen|logdatei|protokollauszug|systemprotokoll', 'nachfolgetermine|folgetermine|nachbesprechung'],
  clauseLinks: english.clauseLinks,
  milestoneDenials: [
    'nicht', 'kein*', 'noch', 'nie', 'teilweise', 'teils', 'versuch*', 'scheitert', 'scheiterte', 'erfolglos*', 'bis', 'bevor', 'soll', 'sollte', 'würde',
    'könnte', 'wird', 'werden', 'erwartet', 'hoffen', 'einige', 'fast', 'beinahe', 'falls', 'wenn', 'sobald', 'um zu', 'vorübergehend', 'vorläufig',
    'vermutet', 'vermutlich', 'angenommen', 'anscheinend', 'warten', 'erneut'
  ],
  bounds: {
    start: [
      'ausfall|störung|downtime|vorfall|incident|unterbrechung beginnt|begann|startet|startete',
      'beginn|anfang|start der|des störung|ausfalls|vorfalls|incidents|unterbrechung', 'nicht mehr erreichbar|verfügbar', 'ausfall|störung tritt|trat ein|auf'
    ],
    end: [
      'ende der|des störung|ausfalls|vorfalls|incidents|unterbrechung',
      'störung|ausfall|vorfall|incident|problem ist|wird? vollständig? beendet|behoben|gelöst|endet|endete|vorbei',
      'vollständig|komplett wiederhergestellt|behoben', 'normalbetrieb', 'regelbetrieb', 'wiederhergestellt', 'entwarnung',
      'wieder vollständig? erreichbar|verfügbar|online', 'behoben'
    ]
  },
  labels: {
    start: [
      'beginn', 'start', 'startzeit', 'startzeitpunkt', 'anfang', 'von', 'begonnen', 'beginn der störung', 'beginn des ausfalls', 'beginn des vorfalls',
      'störungsbeginn', 'ausfallbeginn', 'vorfallbeginn', 'incident-beginn', 'start der störung', 'eingetreten', 'aufgetreten um', 'zeitpunkt des beginns',
      ...labels.start
    ],
    end: [
      'ende', 'endzeit', 'endzeitpunkt', 'bis', 'beendet', 'ende der störung', 'ende des ausfalls', 'ende des vorfalls', 'störungsende', 'ausfallende',
      'vorfallende', 'behoben', 'behoben um', 'behoben am', 'gelöst', 'gelöst um', 'wiederhergestellt', 'wiederhergestellt um', 'entstört', ...labels.end
    ],
    duration: [
      'dauer', 'gesamtdauer', 'ausfalldauer', 'ausfallzeit', 'störungsdauer', 'dauer der störung', 'dauer des ausfalls', 'dauer des vorfalls',
      'dauer der unterbrechung', 'vorfalldauer', 'incident-dauer', 'dauer der beeinträchtigung', 'nichtverfügbarkeit', 'gesamtausfallzeit', ...labels.duration
    ],
    ttd: [
      'zeit bis zur erkennung', 'zeit bis zur entdeckung', 'erkennungszeit', 'entdeckungszeit', 'dauer bis zur erkennung', 'dauer bis zur entdeckung',
      ...labels.ttd
    ],
    ttm: ['zeit bis zur eindämmung', 'zeit bis zur entschärfung', 'zeit bis zum workaround', 'dauer bis zur eindämmung', ...labels.ttm],
    ttr: [
      'zeit bis zur behebung', 'zeit bis zur lösung', 'zeit bis zur wiederherstellung', 'behebungszeit', 'lösungszeit', 'wiederherstellungszeit',
      'wiederherstellungsdauer', 'entstörzeit', 'dauer bis zur behebung', 'dauer bis zur wiederherstellung', ...labels.ttr
    ],
    date: [
      'datum', 'tag', 'datum des vorfalls', 'datum der störung', 'datum des ausfalls', 'vorfallsdatum', 'vorfalldatum', 'störungsdatum', 'ereignisdatum',
      'wann', 'zeitraum', 'datum und uhrzeit', 'datum/uhrzeit', 'zeitpunkt', 'aufgetreten am', ...labels.date
    ],
    severity: ['schweregrad', 'schwere', 'priorität', 'kritikalität', 'dringlichkeit', 'einstufung', ...labels.severity],
    status: ['status', 'zustand', 'dokumentstatus', 'stand', ...labels.status],
    incidentId: [
      'vorfall', 'vorfallnummer', 'vorfall-id', 'störungsnummer', 'störungs-id', 'incident-nr', 'ticketnummer', 'ticket', 'nummer', 'incident-id',
      'aktenzeichen', ...labels.incidentId
    ],
    published: [
      'veröffentlicht', 'veröffentlicht am', 'erstellt', 'erstellt am', 'verfasst', 'verfasst am', 'berichtsdatum', 'datum des berichts',
      'zuletzt aktualisiert', 'letzte aktualisierung', 'letzte änderung', 'aktualisiert', 'aktualisiert am', 'erstellungsdatum', 'datum der nachbereitung',
      ...labels.published
    ],
    zone: ['zeitzone', 'alle zeiten', 'alle zeitangaben', 'zeiten', 'zeitangaben', 'alle uhrzeiten', 'uhrzeiten', ...labels.zone]
  },
  columns: {
    time: ['uhrzeit', 'zeit', 'zeitpunkt', 'zeitstempel', 'wann', 'uhr', 'datum/uhrzeit', 'datum und uhrzeit', 'zeitangabe', ...columns.time],
    date: ['datum', 'tag', ...columns.date],
    event: [
      'ereignis', 'ereignisse', 'beschreibung', 'was', 'was ist passiert', 'aktion', 'vorgang', 'notiz', 'bemerkung', 'details', 'eintrag', 'geschehen',
      'vorkommnis', 'hergang', ...columns.event
    ],
    action: [
      'maßnahme', 'maßnahmen', 'massnahme', 'aufgabe', 'aufgaben', 'aktion', 'beschreibung', 'was', 'folgemaßnahme', 'korrekturmaßnahme', 'schritt',
      'verbesserung', 'titel', 'tätigkeit', 'to-do', 'todo', ...columns.action
    ],
    owner: [
      'verantwortlich', 'verantwortliche', 'verantwortlicher', 'verantwortliche person', 'verantwortung', 'zuständig', 'zuständigkeit', 'zugewiesen',
      'zugewiesen an', 'wer', 'person', 'team', 'bearbeiter', 'bearbeiterin', 'eigentümer', 'durch', 'verantwortliches team', 'ansprechpartner',
      ...columns.owner
    ],
    due: [
      'fällig', 'fälligkeit', 'fällig am', 'fällig bis', 'fälligkeitsdatum', 'frist', 'termin', 'zieltermin', 'zieldatum', 'bis', 'bis wann', 'wann',
      'erledigen bis', 'zu erledigen bis', 'stichtag', 'enddatum', ...columns.due
    ],
    ticket: ['ticket', 'vorgang', 'verweis', 'link', 'ticketnummer', 'nummer', 'nr', 'referenz', ...columns.ticket],
    status: ['status', 'stand', 'zustand', 'erledigt', 'erledigt?', 'fortschritt', ...columns.status]
  },
  statuses: {
    draft: ['entwurf', 'in arbeit', 'in bearbeitung', 'vorläufig', 'unvollständig', 'nicht begonnen', ...statuses.draft],
    review: ['in prüfung', 'in abstimmung', 'zur prüfung', 'zur freigabe', 'in freigabe', 'prüfung ausstehend', ...statuses.review],
    done: [
      'erledigt', 'fertig', 'abgeschlossen', 'umgesetzt', 'behoben', 'geschlossen', 'gelöst', 'implementiert', 'ausgerollt', 'ja', 'beendet', ...statuses.done
    ]
  },
  outage: [
    'ausfall*', 'ausfälle*', 'störung*', 'vorfall*', 'incident*', 'downtime', 'unterbrechung*', 'unterbrochen', 'beeinträchtig*',
    'nicht erreichbar|verfügbar|nutzbar|möglich', 'unerreichbar*', 'nichtverfügbar*', 'offline', 'ausgefallen', 'auswirkung*', 'gestört', 'wiederhergestellt',
    'behoben', 'dauerte', 'betroffen*', 'problem*', 'fehler*', 'konnten ... nicht|keine', 'konnte ... nicht|keine', 'fiel|fielen ... aus',
    'schlug|schlugen ... fehl'
  ],
  durationBefore: [
    'dauerte|dauert|andauerte|währte|anhielt|hielt ... an?', 'dauerte|dauert insgesamt|etwa|rund|ca|knapp', 'dauer von|war|betrug|beträgt|:',
    'ausfall|störung|unterbrechung|vorfall|incident|downtime|ausfallzeit|beeinträchtigung|nichtverfügbarkeit ... von|dauerte|für|betrug|:|war',
    'ausfallzeit|downtime|ausfalldauer|gesamtdauer|störungsdauer ... betrug|beträgt|:|war|von', 'behoben|gelöst|wiederhergestellt nach', 'insgesamt',
    'offline|unerreichbar|ausgefallen|gestört|unterbrochen|beeinträchtigt|down für|seit'
  ],
  durationAfter: [
    'andauernde*|dauernde*|lange*|lang? ausfall*|störung|unterbrechung|downtime|beeinträchtigung|nichtverfügbarkeit|ausfallzeit|incident|vorfall',
    'nicht erreichbar|verfügbar|nutzbar|möglich', 'lang nicht|keine|kein|ausgefallen|gestört|unerreichbar|offline',
    'unerreichbar|offline|ausgefallen|gestört|down|unterbrochen', 'keine|kein', 'gedauert',
    'teilausfall|totalausfall|komplettausfall|gesamtausfall|teilweiser? ausfall', 'ausfall der|des|von'
  ],
  intervals: {before: ['erste|ersten|zweite|zweiten|dritte|dritten|vierte|weitere|letzte|kein|keine ... vorfall|ausfall|störung|vorfälle|ausfälle|störungen in|innerhalb|binnen|seit', ...english.intervals.before], after: ['seit|nach|vor|zwischen ... vorfall|ausfall|störung|vorfällen|ausfällen|störungen', 'später|zuvor|früher|danach', ...english.intervals.after]},
  notOutage: [
    'alle', 'jede*', 'pro', 'timeout*', 'intervall*', 'ttl', 'aufbewahrung*', 'latenz', 'cron*', 'sla', 'slo', 'könnte', 'würde', 'sollte', 'falls', 'wenn',
    'maximal', 'zeitfenster', 'nächste*', 'vor', 'gültig*'
  ],
  durationGaps: [
    'insgesamt', 'für', 'von', 'etwa', 'rund', 'ca', 'circa', 'ungefähr', 'knapp', 'fast', 'gut', 'über', 'mehr', 'als', 'mindestens', 'höchstens', 'maximal',
    'bis', 'zu', 'eine', 'ein', 'einen', 'einer', 'der', 'die', 'das', 'damit', 'somit', 'also', 'genau', 'war', 'betrug', 'unter', 'weniger', 'in', 'nach',
    'nur', 'beinahe', 'volle', 'ganze'
  ],
  proseBounds: {
    start: ['ausfall|störung|incident|unterbrechung begann|beginnt|startete|trat', 'fiel|fielen ... aus', 'nicht mehr erreichbar|verfügbar', 'kam es zu'],
    end: ['behoben um', 'wiederhergestellt um', 'endete um', 'beendet um', 'wieder erreichbar|verfügbar um']
  },
  synonyms: [
    ['ausgerollt', 'eingespielt', 'deployt', 'deployment', 'release', 'rollout', 'veröffentlicht', 'aktiviert'],
    ['beginnt', 'begann', 'beginn', 'startet', 'startete', 'start', 'auftritt', 'trat'],
    ['wiederhergestellt', 'behoben', 'gelöst', 'entstört', 'erreichbar', 'verfügbar'],
    ['erkannt', 'entdeckt', 'bemerkt', 'gemeldet', 'meldet', 'alarm', 'festgestellt'],
    ['konfiguration', 'konfigurationsänderung', 'config'],
    ['ausfall', 'störung', 'vorfall', 'incident', 'downtime'],
    ['rollback', 'zurückgerollt', 'zurückgesetzt', 'zurückgenommen', 'revert']
  ],
  metricBefore: {
    ttd: ['zeit bis zur erkennung|entdeckung war|betrug|:', 'erkannt|entdeckt|bemerkt nach|innerhalb', 'unbemerkt für|über'],
    ttm: ['zeit bis zur eindämmung|entschärfung war|betrug|:'],
    ttr: ['zeit bis zur behebung|lösung|wiederherstellung war|betrug|:', 'behebung|wiederherstellung dauerte']
  },
  metricAfter: {ttd: [], ttm: [], ttr: []},
  metricNotes: [
    'während', 'ohne', 'abzüglich', 'geschäftszeit*', 'arbeitszeit*', 'bürozeit*', 'servicezeit*', 'ab', 'seit', 'nach', 'von', 'zwischen', 'ab erkennung',
    'ab meldung', 'nach erkennung', 'zeitweise', 'aktiv', 'effektiv', 'kumuliert'
  ],
  affected: [
    'betroffen*', 'betraf', 'betrafen', 'beeinträchtig*', 'auswirk*', 'konnte*', 'nicht erreichbar|verfügbar|möglich|nutzbar', 'unerreichbar', 'offline',
    'ausfall*', 'ausgefallen', 'fiel*', 'störung*', 'fehler*', 'fehlgeschlagen*', 'schlug*', 'verlor*', 'verloren', 'langsam*',
    'kunden|nutzer|nutzerinnen|benutzer|anwender|besucher|gäste|fahrgäste|passagiere|anfragen|dienste|händler|buchungen', 'erhielt*', 'abgebrochen', 'gestört'
  ],
  counted: ['nutzer', 'nutzern', 'benutzer', 'benutzern', 'kunden', 'anfragen', 'bestellungen', 'zahlungen', 'buchungen', 'aufrufe'],
  unaffected: [
    'erholt*', 'wiederhergestellt', 'nicht betroffen', 'unbeeinträchtigt', 'verschont', 'behoben', 'normal*', 'verfügbarkeit', 'erreichbarkeit', 'erfolg*',
    'reduzier*', 'gesunken', 'sank', 'gestiegen', 'stieg', 'verbesser*', 'cpu', 'speicher*', 'festplatte*', 'last', 'auslastung', 'kapazität', 'schwellwert*',
    'abdeckung', 'ausgerollt', 'nur', 'übrigen', 'restlichen', 'andere*', 'spitze*', 'zunächst', 'anfangs', 'später', 'bis zu', 'rate', 'langsamer',
    'schneller', 'region*', 'mobil*', 'neue*', 'ziel', 'sla', 'slo', 'budget'
  ],
  from: ['von', 'zwischen', 'während', 'ab'],
  action: {
    ownerLabels: [
      'verantwortlich', 'verantwortliche', 'verantwortlicher', 'verantwortung', 'zuständig', 'zuständigkeit', 'zugewiesen', 'zugewiesen an', 'wer',
      'bearbeiter', 'bearbeiterin', 'eigentümer', 'ansprechpartner', 'durch', ...action.ownerLabels
    ],
    dueLabels: [
      'fällig', 'fällig am', 'fällig bis', 'fälligkeit', 'fälligkeitsdatum', 'frist', 'termin', 'zieltermin', 'zieldatum', 'bis', 'bis zum', 'bis ende',
      'bis spätestens', 'spätestens', 'spätestens am', 'erledigen bis', 'deadline', 'stichtag', ...action.dueLabels
    ],
    ticketLabels: ['ticket', 'vorgang', 'verweis', 'siehe', ...action.ticketLabels],
    nobody: [
      'wir', 'uns', 'ich', 'das team', 'alle', 'jeder', 'niemand', 'offen', 'unbekannt', 'keiner', 'keine', 'nicht zugewiesen', 'noch offen', 'n. n.', 'nn',
      'k. a.', 'k.a', 'zu klären', 'wird noch festgelegt', ...action.nobody
    ],
    teams: [
      'team', 'teams', 'abteilung', 'gruppe', 'leitung', 'betrieb', 'entwicklung', 'bereitschaft', 'administration', 'technik', 'teamleitung', 'architektur',
      'infrastruktur', 'plattform', 'sicherheit', 'datenbanken', 'netzwerk', ...action.teams
    ],
    vagueVerbs: [
      'verbessern', 'verbesserung', 'verbessere', 'optimieren', 'optimierung', 'erhöhen', 'erhöhung', 'stärken', 'stärkung', 'steigern', 'steigerung',
      'sicherstellen', 'sicherstellung', 'gewährleisten', 'fördern', 'sensibilisieren', 'sensibilisierung', 'ausbauen', 'mehr', 'bessere', 'besseres',
      'besserer', 'intensivieren', 'verstärken', 'verstärkte', 'verstärkung', 'beachten', 'achten', 'überdenken', 'ausbau'
    ],
    vagueObjects: [
      'monitoring', 'monitorings', 'überwachung', 'alarmierung', 'alarme', 'logging', 'protokollierung', 'kommunikation', 'tests', 'testen', 'testabdeckung',
      'prozess', 'prozesse', 'prozessen', 'abläufe', 'dokumentation', 'schulung', 'schulungen', 'bewusstsein', 'systeme', 'systems', 'qualität',
      'codequalität', 'zuverlässigkeit', 'stabilität', 'sicherheit', 'leistung', 'performance', 'zusammenarbeit', 'review', 'reviews', 'deployments',
      'infrastruktur', 'sorgfalt', 'aufmerksamkeit', 'mitarbeiter', 'team', 'teams', 'verfügbarkeit', 'resilienz', 'wissen', 'fehlerbehandlung',
      'reaktionszeit', 'planung', 'transparenz'
    ],
    fillers: [
      'und', 'oder', 'der', 'die', 'das', 'des', 'den', 'dem', 'ein', 'eine', 'unsere', 'unser', 'alle', 'von', 'für', 'zu', 'zur', 'zum', 'in', 'im', 'auf',
      'mit', 'mehr', 'bessere', 'weiter', 'weitere', 'weiterhin', 'zusätzliche', 'allgemein', 'insgesamt', 'regelmäßig', 'regelmäßige', 'künftig',
      'zukünftig', 'deutlich', 'stets', 'besser', 'schneller', 'gründlich'
    ],
    articles: english.action.articles,
    determiners: english.action.determiners,
    periodLeads: english.action.periodLeads,
    obligations: english.action.obligations,
    auxiliaries: [
      'wir', 'sollten', 'müssen', 'werden', 'wollen', 'können', 'ich', 'das', 'die', 'der', 'den', 'team', 'auch', 'immer', 'bitte', 'weiterhin',
      'regelmäßig', 'kontinuierlich'
    ],
    purposeLinks: ['um', 'für', 'damit', 'bevor', 'zur', 'zum', 'bei'],
    purposes: [
      'zu', 'erkennen', 'erkennung', 'identifizieren', 'verhindern', 'vermeiden', 'vermeidung', 'vorbeugen', 'sicherstellen', 'reduzieren', 'minimieren',
      'fehler', 'fehlern', 'probleme', 'problemen', 'vorfälle', 'vorfällen', 'störungen', 'ausfälle', 'ausfällen', 'anomalien', 'leistung', 'mögliche',
      'potenzielle', 'früh', 'früher', 'frühzeitig', 'schnell', 'schneller', 'zukunft', 'künftig', 'künftige', 'ähnliche', 'ähnlichen', 'wieder', 'erneut',
      'wiederholung', 'risiko', 'risiken', 'solche', 'diese', 'dies', 'es', 'sie'
    ],
    means: ['durch', 'mittels', 'mithilfe', 'via', 'indem', 'per', 'über', 'wie', 'anhand'],
    wishes: [
      'vorsichtiger sein|werden|arbeiten', 'besser aufpassen', 'mehr aufpassen', 'sorgfältiger arbeiten|sein|prüfen|vorgehen', 'mehr sorgfalt',
      'aufmerksamer sein|werden', 'nicht wieder passieren', 'nie wieder passieren', 'nicht noch einmal passieren', 'bewusstsein schaffen|schärfen|stärken',
      'daran denken', 'mitarbeiter|team|kollegen sensibilisieren|ermahnen', 'in zukunft vermeiden', 'mehr achten auf'
    ],
    none: [
      'keine maßnahmen', 'keine massnahmen', 'keine weiteren maßnahmen', 'keine folgemaßnahmen', 'keine', 'nicht erforderlich', 'entfällt', 'keine nötig',
      ...action.none
    ],
    verbs: [
      'abschalten', 'alarm', 'anpassen', 'aktualisieren', 'aufnehmen', 'ausrollen', 'automatisieren', 'begrenzen', 'dokumentieren', 'einführen', 'einbauen',
      'einrichten', 'ergänzen', 'ersetzen', 'erstellen', 'erweitern', 'hinzufügen', 'implementieren', 'konfigurieren', 'prüfen', 'schreiben', 'sicherstellen',
      'testen', 'überwachen', 'umstellen', 'verbessern', 'verhindern', 'einführung', 'ergänzung', 'erstellung', 'erweiterung', 'anpassung', 'umstellung',
      'prüfung', 'ablösung', 'migration', 'aufbau', ...action.verbs
    ]
  },
  placeholders: {
    asks: [
      'datum', 'uhrzeit', 'zeit', 'dauer', 'name', 'namen', 'titel', 'verantwortlich', 'nummer', 'platzhalter', 'startzeit', 'endzeit', 'autor',
      'beschreibung', 'ursache', 'auswirkung', 'zeitzone', 'teamname', 'ihr name', 'grund', 'einfügen', 'ausfüllen', ...placeholders.asks
    ],
    marks: ['offen', 'folgt', 'wird ergänzt', 'noch offen', 'zu ergänzen', 'tbd', ...placeholders.marks],
    imperatives: [
      'einfügen', 'beschreiben', 'beschreibe', 'beschreibung', 'hier', 'bitte', 'ihr', 'ihre', 'dein', 'deine', 'ergänzen', 'angeben', 'fügen', 'eintragen',
      'ausfüllen', 'kurze', ...placeholders.imperatives
    ],
    instructions: [
      'hier beschreiben', 'hier einfügen', 'hier eintragen', 'bitte ausfüllen', 'bitte ergänzen', 'beschreiben sie hier', 'beschreiben sie den|die|das',
      'fügen sie ... ein', 'text hier', 'wird noch ergänzt', ...placeholders.instructions
    ],
    unwritten: [...english.placeholders.unwritten, 'noch nicht geschrieben'],
    openings: english.placeholders.openings,
    masks: ['tt.mm.jjjj', 'jjjj-mm-tt', 'tt.mm.yyyy', 'ss:mm', ...placeholders.masks]
  },
  unknown: ['unbekannt', 'keine', 'keiner', 'keines', 'nicht bekannt', 'entfällt', 'nicht zutreffend', 'k. a.', 'k.a', 'nein', 'unklar', ...english.unknown],
  blame: [
    'fehler|versagen|schuld|nachlässigkeit|unachtsamkeit|fahrlässigkeit|versäumnis des|der|eines|einer|unseres|unserer|vom|von ... entwicklers|entwicklerin|entwickler|administrators|admins|kollegen|kollegin|mitarbeiters|mitarbeiterin|mitarbeiter|technikers|ingenieurs|praktikanten|teams',
    'entwickler|entwicklerin|administrator|admin|kollege|kollegin|mitarbeiter|mitarbeiterin|techniker|ingenieur|praktikant|er|sie hat|hatte|hatten ... vergessen|versäumt|übersehen|geschlampt',
    'entwickler|administrator|admin|kollege|kollegin|mitarbeiter|mitarbeiterin|techniker|ingenieur|er|sie hätte ... wissen|prüfen|testen|merken|bemerken|sehen müssen',
    'entwickler|administrator|admin|kollege|kollegin|mitarbeiter|techniker|team|er|sie war|waren unachtsam|nachlässig|fahrlässig|schuld|inkompetent|unvorsichtig|schlampig',
    'unachtsamkeit', 'nachlässigkeit', 'fahrlässigkeit', 'schlamperei', 'inkompetenz', 'schuld hat|hatte|liegt|trägt|war',
    'fahrlässig|nachlässig|schlampig gehandelt|gearbeitet'
  ],
  humanError: [
    'menschliches versagen', 'menschlichen versagens', 'menschlicher fehler', 'menschlichen fehler', 'menschlichen fehlers', 'menschliche fehler',
    'bedienfehler', 'bedienungsfehler', 'anwenderfehler', ...english.humanError
  ],
  denials: [
    'nicht', 'kein*', 'ohne', 'nie', 'statt', 'anstatt', 'anstelle', 'verhinder*', 'vermeid*', 'minimier*', 'reduzier*', 'risiko', 'möglich*', 'potenziell*',
    'schutz', 'gegen', 'künftig*', 'mögliche', 'anfällig', 'weder', ...english.denials
  ]
}
