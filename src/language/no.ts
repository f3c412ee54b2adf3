import type {QuantityWords} from '../text/quantity.ts'
import type {TextWords} from '../text/words.ts'
import {english} from './en.ts'
import type {Language} from './language.ts'

/** Norwegian words of times, dates and durations. */
export const norwegianTime: TextWords = {
  months: [
    ['januar', 'jan', 'january'],
    ['februar', 'feb', 'february'],
    ['mars', 'mar', 'march'],
    ['april', 'apr'],
    ['mai', 'may'],
    ['juni', 'jun', 'june'],
    ['juli', 'jul', 'july'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt', 'october', 'oct'],
    ['november', 'nov'],
    ['desember', 'des', 'december', 'dec']
  ],
  weekdays: [
    ['søndag', 'sundag', 'søn'],
    ['mandag', 'måndag', 'man'],
    ['tirsdag', 'tysdag', 'tir'],
    ['onsdag', 'ons'],
    ['torsdag', 'tor'],
    ['fredag', 'fre'],
    ['lørdag', 'laurdag', 'lør']
  ],
  am: ['am'],
  pm: ['pm'],
  meridiemFirst: false,
  noon: [],
  midnight: ['midnatt'],
  hourMarks: ['kl', 'klokken', 'klokka'],
  ordinals: ['.'],
  dateLinks: ['kl', 'klokken', 'klokka', 'den', 'fra', 'mellom', 'i', 'på', 'ca', 'rundt'],
  rangeWords: ['til', 'til kl', 'og fram til', 'frem til', 'fram til'],
  units: {
    second: ['sekund', 'sekunder', 'sek', 's'],
    minute: ['minutt', 'minutter', 'minuttar', 'minutts', 'minutters', 'min', 'm'],
    hour: ['time', 'timer', 'timar', 'times', 'timers', 't', 'h'],
    day: ['dag', 'dager', 'dagar', 'døgn', 'd'],
    week: ['uke', 'uker', 'veke', 'veker']
  },
  numbers: {
    en: 1,
    én: 1,
    ett: 1,
    et: 1,
    ein: 1,
    ei: 1,
    eit: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    sju: 7,
    syv: 7,
    åtte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
    tretten: 13,
    fjorten: 14,
    femten: 15,
    seksten: 16,
    sytten: 17,
    atten: 18,
    nitten: 19,
    tjue: 20,
    tretti: 30,
    førti: 40,
    femti: 50,
    seksti: 60,
    halvannen: 1.5,
    halvannan: 1.5
  },
  half: ['halv', 'halvt', 'halve'],
  and: ['og', '&'],
  hedges: [
    'ca', 'cirka', 'circa', 'omtrent', 'omlag', 'om lag', 'rundt', 'nesten', 'nær', 'nærmere', 'tilnærmet', 'anslagsvis', 'knapt', 'godt', 'over', 'mer enn',
    'meir enn', 'minst', 'lenger enn', 'under', 'mindre enn', 'maks', 'maksimalt', 'høyst', 'opptil', 'inntil', 'i underkant av', 'i overkant av'
  ],
  hedgesAfter: ['eller mer', 'eller mindre', 'cirka', 'omtrent'],
  approximateEndings: ['ish'],
  dayFirst: true,
  suffixes: undefined,
  over: ['over', 'mer enn', 'meir enn', 'minst', 'lenger enn', 'i overkant av', 'godt over'],
  under: ['under', 'mindre enn', 'maks', 'maksimalt', 'høyst', 'opptil', 'inntil', 'i underkant av', 'knapt'],
  between: [
    ['mellom', 'og'],
    ['mellom kl', 'og'],
    ['mellom kl', 'og kl']
  ],
  at: ['kl', 'klokken', 'klokka', 'fra', 'frem til', 'fram til'],
  zoneNouns: [
    'tidspunkt', 'tid', 'tider', 'tidene', 'tidspunkter', 'tidspunktene', 'klokkeslett', 'klokkeslettene', 'tidssone', 'tidssonen', 'tidslinje', 'tidslinja',
    'tidslinjen', 'kronologi', 'hendelsesforløp', 'tidsstempel', 'times', 'timezone', 'zone', 'timeline'
  ],
  monthsLower: true,
  zones: {
    'norsk tid': 'Europe/Oslo',
    'oslo-tid': 'Europe/Oslo',
    'sentraleuropeisk tid': 'CET',
    'sentraleuropeisk sommertid': 'CEST',
    'koordinert universaltid': 'UTC',
    universaltid: 'UTC'
  }
}

/** Norwegian words around shares. */
export const norwegianQuantity: QuantityWords = {
  of: ['av'],
  determiners: ['de', 'alle', 'våre', 'alle de', 'alle våre', 'den', 'det', 'totalt', 'innkommende', 'disse'],
  oneIn: ['av', 'av hver'],
  rangeWords: ['til'],
  percent: ['prosent', 'percent'],
  hedges: norwegianTime.hedges,
  numbers: norwegianTime.numbers
}

const {sections, labels, columns, action, placeholders, statuses} = english

/** Norwegian: Bokmål, with words of Nynorsk. */
export const norwegian: Language = {
  code: 'no',
  name: 'Norsk',
  stopWords: [
    'og', 'i', 'det', 'som', 'er', 'en', 'på', 'til', 'av', 'for', 'med', 'at', 'ikke', 'ble', 'den', 'var', 'fra', 'et', 'vi', 'de', 'har', 'om', 'ikkje',
    'eit', 'vart', 'frå', 'etter', 'ved', 'kunne', 'hadde', 'mot', 'hendelsen', 'blei', 'noen', 'kl'
  ],
  time: norwegianTime,
  quantity: norwegianQuantity,
  sections: {
    summary: [
      'sammendrag', 'samandrag', 'oppsummering', 'kort oppsummering', 'oppsummering av hendelsen', 'sammendrag av hendelsen', 'oversikt', 'hendelsesoversikt',
      'beskrivelse', 'beskrivelse av hendelsen', 'hendelsesbeskrivelse', 'problembeskrivelse', 'kort om hendelsen', 'kort fortalt', 'om hendelsen',
      'hva skjedde', 'kva skjedde', 'hva har skjedd', 'hva som skjedde', 'hendelsen', 'problemet', 'feilbeskrivelse', 'beskrivelse av feilen',
      ...sections.summary
    ],
    impact: [
      'påvirkning', 'påvirkning på kunder', 'påvirkning på brukere', 'konsekvens', 'konsekvenser', 'konsekvensar', 'konsekvens for kunder',
      'konsekvenser for kunder', 'konsekvenser for brukere', 'konsekvenser for brukerne', 'kundekonsekvens', 'kundekonsekvenser', 'brukerkonsekvenser',
      'virkning', 'virkninger', 'innvirkning', 'omfang', 'skadeomfang', 'omfang og konsekvenser', 'berørte', 'berørte brukere', 'berørte kunder',
      'berørte systemer', 'berørte tjenester', 'rammede', 'påvirkede tjenester', 'påvirkede brukere', 'hvem ble berørt', 'hvem ble rammet',
      'hvem ble påvirket', 'hva ble påvirket', 'effekt', 'effekter', 'følger', 'skade', ...sections.impact
    ],
    detection: [
      'oppdagelse', 'deteksjon', 'hvordan ble det oppdaget', 'hvordan ble feilen oppdaget', 'hvordan ble hendelsen oppdaget', 'hvordan oppdaget vi det',
      'hvordan vi oppdaget det', 'hvordan feilen ble oppdaget', 'hvordan vart det oppdaga', 'oppdaget', 'oppdaget av', 'varsling', 'varsel', 'avdekking',
      'identifisering', 'feilmelding', 'melding om feil', ...sections.detection
    ],
    timeline: [
      'tidslinje', 'tidslinja', 'tidslinjen', 'tidslinje for hendelsen', 'hendelsesforløp', 'hendelsesforløpet', 'hendingsforløp', 'hendelsesgang',
      'hendelseslogg', 'forløp', 'forløpet', 'kronologi', 'kronologisk oversikt', 'kronologisk forløp', 'tidsforløp', 'tidsforløpet', 'tidsakse',
      'tidsoversikt', 'logg', 'hendelser', 'gangen i hendelsen', 'hva skjedde når', ...sections.timeline
    ],
    'root-cause': [
      'årsak',
      'årsaker',
      'årsaka',
      'årsaken',
      'rotårsak',
      'rotårsaker',
      'rotårsaken',
      'grunnårsak',
      'grunnårsaker',
      'grunnårsaken',
      'underliggende årsak',
      'underliggende årsaker',
      'utløsende årsak',
      'utløsende årsaker',
      'bakenforliggende årsak',
      'bakenforliggende årsaker',
      'direkte årsak',
      'teknisk årsak',
      'hovedårsak',
      'feilårsak',
      'årsak til hendelsen',
      'årsak til feilen',
      'årsaken til hendelsen',
      'årsaksanalyse',
      'rotårsaksanalyse',
      'analyse av årsak',
      'medvirkende årsaker',
      'medvirkende faktorer',
      'medvirkende faktor',
      'bidragende faktorer',
      'bidragende årsaker',
      'utløser',
      'utløsende faktor',
      'utløsende hendelse',
      'hvorfor skjedde det',
      'hvorfor det skjedde',
      'kvifor skjedde det',
      'fem ganger hvorfor',
      '5 ganger hvorfor',
      'fem hvorfor',
      '5 hvorfor',
      'teknisk analyse',
      'feilanalyse',
      'opphav',
      'hva gikk galt og hvorfor',
      ...sections['root-cause']
    ],
    resolution: [
      'løsning', 'løysing', 'løsningen', 'retting', 'feilretting', 'utbedring', 'gjenoppretting', 'gjenopprettelse', 'gjenoppretting av tjenesten',
      'avhjelping', 'håndtering', 'handtering', 'håndtering av hendelsen', 'hendelseshåndtering', 'respons', 'umiddelbare tiltak', 'strakstiltak',
      'straks-tiltak', 'iverksatte tiltak', 'gjennomførte tiltak', 'utførte tiltak', 'tiltak som ble gjort', 'begrensning', 'skadebegrensning',
      'midlertidig løsning', 'permanent løsning', 'omgåelse', 'hvordan ble det løst', 'hvordan ble feilen rettet', 'hvordan ble hendelsen løst',
      'hvordan vi løste det', 'hvordan løste vi det', 'hva gjorde vi', 'hva vi gjorde', 'løsning og gjenoppretting', 'løsning på problemet',
      ...sections.resolution
    ],
    'action-items': [
      'tiltak',
      'tiltaksliste',
      'tiltaksplan',
      'oppfølging',
      'oppfølgingspunkter',
      'oppfølgingstiltak',
      'oppfølgingsoppgaver',
      'oppfølgjing',
      'korrigerende tiltak',
      'forebyggende tiltak',
      'førebyggjande tiltak',
      'korrigerende og forebyggende tiltak',
      'forbedringstiltak',
      'planlagte tiltak',
      'videre tiltak',
      'foreslåtte tiltak',
      'langsiktige tiltak',
      'kortsiktige tiltak',
      'tiltak fremover',
      'tiltak framover',
      'tiltak for å hindre gjentakelse',
      'permanente tiltak',
      'aksjonspunkter',
      'aksjoner',
      'handlingspunkter',
      'handlingsplan',
      'neste steg',
      'neste skritt',
      'veien videre',
      'vegen vidare',
      'videre arbeid',
      'videre oppfølging',
      'oppgaver',
      'oppgåver',
      'gjøremål',
      'gjenstående arbeid',
      'gjenstående oppgaver',
      'forbedringer',
      'forbedringspunkter',
      'forbetringar',
      'forebygging',
      'førebygging',
      'hvordan unngå at det skjer igjen',
      'hvordan forhindrer vi dette',
      'hvordan hindrer vi gjentakelse',
      'anbefalinger',
      'anbefalte tiltak',
      'hva gjør vi fremover',
      'hva gjør vi videre',
      ...sections['action-items']
    ],
    'lessons-learned': [
      'læringspunkter',
      'læringspunkt',
      'lærdom',
      'lærdommer',
      'læring',
      'lært',
      'erfaringer',
      'erfaringar',
      'hva lærte vi',
      'hva vi lærte',
      'hva har vi lært',
      'kva lærte vi',
      'hva gikk bra',
      'hva som gikk bra',
      'det som gikk bra',
      'hva gikk godt',
      'hva fungerte bra',
      'hva fungerte',
      'hva fungerte godt',
      'hva gikk dårlig',
      'hva gikk galt',
      'hva gikk mindre bra',
      'hva som gikk dårlig',
      'hva som ikke gikk bra',
      'hva fungerte ikke',
      'hva fungerte ikke så bra',
      'hva kunne gått bedre',
      'hva kan vi gjøre bedre',
      'hva kan forbedres',
      'hvor hadde vi flaks',
      'hvor vi hadde flaks',
      'flaks',
      'refleksjoner',
      'refleksjon',
      'retrospektiv',
      'evaluering',
      'forbedringsområder',
      'innsikt',
      ...sections['lessons-learned']
    ]
  },
  tellingHeadings: {
    'root-cause': ['hva|kva gikk|gjekk galt|feil', 'hvorfor|kvifor ... skjedde|feilet|gikk', ...(english.tellingHeadings['root-cause'] ?? [])],
    resolution: ['hvordan|korleis vi|ble|ble|det ... løste|løst|fikset|rettet|håndterte', 'hva|kva vi|gjorde gjorde|vi', ...(english.tellingHeadings.resolution ?? [])],
    detection: ['hvordan|korleis vi|ble|oppdaget|merket ... oppdaget|merket|vi|det', ...(english.tellingHeadings.detection ?? [])],
    'action-items': ['hva|kva vi|gjør skal|vil|vi', 'hvordan|korleis ... unngå|unngår|hindre|hindrer|forhindrer', ...(english.tellingHeadings['action-items'] ?? [])],
    impact: [...(english.tellingHeadings.impact ?? [])],
    'lessons-learned': [...(english.tellingHeadings['lessons-learned'] ?? [])],
    summary: [...(english.tellingHeadings.summary ?? [])]
  },
  sectionSides: ['bra|godt|dårlig|galt', 'flaks', 'kortsiktig*|langsiktig*|umiddelbar*', 'utløsende|medvirkende|direkte|teknisk', 'kunder|brukere|intern*', ...english.sectionSides],
  otherSections: [
    'konklusjon', 'bakgrunn', 'innledning', 'introduksjon', 'kontekst', 'vedlegg', 'ordliste', 'referanser', 'kilder', 'deltakere', 'involverte',
    'forfattere', 'forfatter', 'kommunikasjon', 'eskalering', 'undersøkelse', 'undersøkelser', 'analyse', 'feilsøking', 'varighet', 'status', 'metrikker',
    'nøkkeltall', 'statistikk', 'kontakt', 'symptomer', 'detaljer', 'notater', 'merknader', 'åpne spørsmål', 'metadata', 'generell informasjon',
    'hendelsesrapport', 'kortsiktig', 'langsiktig', 'lenker', 'avslutning', ...english.otherSections
  ],
  headingFillers: [
    'og', 'i', 'på', 'av', 'for', 'til', 'fra', 'en', 'et', 'ei', 'den', 'det', 'de', 'om', 'med', 'hendelsen', 'hendelse', 'hendelser', 'feilen',
    'problemet', 'tjenesten', 'detaljert', 'detaljer', 'teknisk', 'tekniske', 'kort', 'foreslåtte', 'planlagte', 'mulige', 'våre', 'vår', 'kunder', 'brukere',
    'var', 'er', 'hva', 'hvordan', 'liste', 'kortsiktige', 'langsiktige', 'viktigste', ...english.headingFillers
  ],
  headingLinks: ['og', 'samt', 'eller', ...english.headingLinks],
  postmortem: [
    'hendelsesrapport*', 'hendingsrapport*', 'feilrapport', 'avviksrapport*', 'rapport ... hendelse|hendelsen|nedetid', 'etter hendelsen',
    'hendelsesanalyse*', 'evaluering av hendelse*', 'rotårsaksanalyse*', ...english.postmortem
  ],
  incidentTitles: {sure: [], likely: ['nedetid*', 'hendelse*', 'utfall*']},
  notPostmortem: [
    'hvordan', 'veiledning*', 'veileder', 'rettleiing', 'prosess', 'prosedyre*', 'retningslinje*', 'mal', 'maler', 'håndbok', 'sjekkliste*', 'indeks',
    'møte*', 'hva er', ...english.notPostmortem
  ],
  template: ['mal', 'maler', 'mal for', ...english.template],
  collections: ['oversikt', 'indeks', ...english.collections],
  accountFolders: ['hendelser', 'nedetid', 'driftsavbrudd', 'utfall', ...english.accountFolders],
  reportFolders: ['rapport', 'rapporter', ...english.reportFolders],
  otherHeadings: ['saksliste', 'til stede', 'deltakere', 'forutsetninger', 'framgangsmåte', 'fremgangsmåte', 'formål', 'omfang', 'roller', 'ansvar', 'eskalering', 'når skriver', ...english.otherHeadings],
  instructive: [
    'denne malen', 'dette dokumentet beskriver ... prosessen', 'når skriver vi en? postmortem|post-mortem', 'en postmortem|post-mortem skal|bør',
    'hvordan skrive en? postmortem|post-mortem', ...english.instructive
  ],
  milestones: {
    start: [
      'hendelsen|hendelse|feilen|feil|nedetid|nedetiden|driftsstans|driftsstansen|avbrudd|avbruddet|bortfall|forstyrrelsen begynner|begynte|starter|startet|oppstår|oppsto|oppstod',
      'start|begynnelsen|starten på|av nedetiden|hendelsen|feilen|driftsstansen|avbruddet|nedetid|hendelse',
      'første feil|feilmelding|feilmeldinger|feilene|timeouter|klager|5xx|symptomer|tidsavbrudd',
      'tjenesten|tjenester|nettsiden|siden|serveren|api|systemet|databasen|plattformen|appen går|gikk|er|blir|ble|var ned|nede|utilgjengelig|offline',
      'slutter|sluttet å svare|virke|fungere', 'utilgjengelig*', 'nede for',
      'utrulling|utrullet|rulles|rullet|deployet|deploy|deployes|endring|konfigurasjon|versjon|release|migrering ... produksjon|ut|starter|startet|satt|aktivert',
      'feilraten øker|økte|stiger|steg'
    ],
    detected: [
      'oppdaget', 'oppdaga', 'oppdager', 'oppdages', 'oppdagelse', 'detektert', 'merker', 'merket', 'merka', 'ser at', 'varsel', 'varsler', 'varslet',
      'varsla', 'varsling*', 'alarm*', 'meldt', 'melder', 'melding*', 'meldte', 'rapportert', 'rapporterer', 'rapporterte', 'klage*', 'klager',
      'henvendelse*', 'observert', 'observerer', 'identifisert', 'gjort oppmerksom', 'sier ... fra',
      'vakt|vakta|vakten ... varslet|varsles|ringt|vekket|tilkalt', 'fanger|fanget ... opp'
    ],
    acknowledged: [
      'kvitterer', 'kvittert', 'kvitterte', 'bekrefter ... varsel|alarm|varselet|alarmen', 'tar|tok saken|hendelsen|over',
      'begynner|begynte|starter|startet ... feilsøking|feilsøke|undersøke|undersøkelser|undersøkelse|etterforskning',
      'feilsøking starter|startet|begynner|begynte|startes', 'undersøker', 'hendelse erklært|opprettet', 'hendelsen erklæres|opprettes', 'krisestab',
      'samles', 'blir med'
    ],
    mitigated: [
      'rullet tilbake', 'ruller ... tilbake', 'rulles tilbake', 'rulla tilbake', 'tilbakerulling', 'tilbakerullet', 'rollback', 'revert*', 'reversert',
      'hotfix', 'dempet', 'avhjulpet', 'begrenset', 'omgått', 'midlertidig løsning', 'restart*', 'startet på nytt', 'omstart', 'failover', 'flyttet over',
      'retting|rettelse|feilretting|fiks|patch ... rullet|utrullet|deployet|produksjon|ut', 'workaround'
    ],
    resolved: [
      'løst', 'løyst', 'gjenopprettet', 'gjenoppretta', 'gjenopprettes', 'rettet', 'retta', 'utbedret', 'tilbake i? normal|drift|normalen',
      'tilbake til normalen|normal|normaltilstand', 'oppe igjen', 'i drift igjen', 'normal drift', 'normal tilstand', 'fungerer|virker som? normalt|igjen',
      'tilgjengelig|tilgjengelige|normalt igjen', 'slutt på hendelsen|nedetiden|feilen|driftsstansen',
      'hendelsen|hendelse|saken lukket|lukkes|avsluttet|over|avsluttes', 'friskmeldt', 'friskmeldes', 'fullt|helt gjenopprettet|operativ|tilbake'
    ]
  },
  nextDay: ['neste dag|morgen|formiddag|ettermiddag|kveld', 'påfølgende|følgende dag|morgen', 'dagen|morgenen etter|derpå', 'en dag senere'],
  asides: ['planlagt|planlagte|kommende|neste|nytt vedlikehold|arbeid|arbeider|vindu|forsøk|endringer|flytting', 'neste vakt', 'planlagt|planlagte oppfølging|møter', 'vedlikeholdsplan|vedlikeholdskalender|vedlikeholdsvindu|vedlikeholdsvinduer', 'vaktplan|vaktliste|vaktlister|turnus|turnusplan|beredskapsplan|beredskapsvakt|vaktordning', 'tidsplan|utrullingsplan|lanseringsplan', 'logg|logger|loggutdrag|logglinjer|loggfil'],
  clauseLinks: english.clauseLinks,
  milestoneDenials: [
    'ikke', 'ikkje', 'ingen', 'aldri', 'delvis', 'forsøk*', 'prøver', 'prøvde', 'prøve', 'mislykket', 'mislykkes', 'før', 'inntil', 'bør', 'burde', 'skal',
    'vil', 'skulle', 'forvent*', 'håper', 'noen', 'nesten', 'fortsatt', 'fremdeles', 'hvis', 'når', 'så snart', 'for å', 'midlertidig', 'foreløpig', 'antar',
    'antatt', 'antas', 'tror', 'trodde', 'venter', 'på nytt', 'tilsynelatende'
  ],
  bounds: {
    start: [
      'hendelsen|nedetiden|driftsstansen|avbruddet|feilen|bortfallet begynner|begynte|starter|startet|oppstår|oppsto|oppstod',
      'start|starten|begynnelsen på|av nedetiden|hendelsen|driftsstansen|avbruddet|nedetid|hendelse',
      'tjenesten|nettsiden|siden|systemet|plattformen går|gikk ned', 'blir|ble utilgjengelig'
    ],
    end: [
      'slutt på hendelsen|nedetiden|driftsstansen|avbruddet', 'hendelsen|hendelse|feilen|problemet er? løst|lukket|avsluttet|rettet|over',
      'hendelsen|feilen|problemet er|ble|var løst|lukket|avsluttet|rettet|over', 'tilbake til normalen|normal', 'normal drift', 'i drift igjen',
      'tjenesten gjenopprettet', 'fullt|helt gjenopprettet|oppe', 'gjenopprettet', 'oppe igjen', 'løst'
    ]
  },
  labels: {
    start: [
      'start', 'starttid', 'starttidspunkt', 'begynte', 'startet', 'hendelsen startet', 'hendelsesstart', 'start på hendelsen', 'start på nedetid', 'fra',
      'starta', 'oppsto', 'oppstod', 'tidspunkt for start', 'starttid for hendelsen', 'startdato', ...labels.start
    ],
    end: [
      'slutt', 'sluttid', 'slutttid', 'sluttidspunkt', 'sluttet', 'avsluttet', 'til', 'løst', 'løst kl', 'rettet', 'gjenopprettet', 'hendelsen løst',
      'slutt på hendelsen', 'slutt på nedetid', 'tidspunkt for slutt', 'sluttdato', ...labels.end
    ],
    duration: [
      'varighet', 'varigheit', 'total varighet', 'varighet av hendelsen', 'hendelsens varighet', 'nedetid', 'total nedetid', 'samlet nedetid',
      'varighet på nedetid', 'lengde', 'samlet varighet', ...labels.duration
    ],
    ttd: ['tid til oppdagelse', 'tid til deteksjon', 'tid før oppdagelse', 'oppdagelsestid', 'deteksjonstid', ...labels.ttd],
    ttm: ['tid til avhjelping', 'tid til begrensning', 'tid til midlertidig løsning', ...labels.ttm],
    ttr: [
      'tid til løsning', 'tid til retting', 'tid til gjenoppretting', 'løsningstid', 'rettetid', 'gjenopprettingstid', 'tid til gjenopprettelse',
      ...labels.ttr
    ],
    date: [
      'dato', 'dato for hendelsen', 'hendelsesdato', 'dag', 'når', 'dato og tid', 'dato og klokkeslett', 'dato/tid', 'tidspunkt', 'tidsrom', 'periode',
      ...labels.date
    ],
    severity: ['alvorlighet', 'alvorlighetsgrad', 'alvorsgrad', 'prioritet', 'kritikalitet', 'hastegrad', ...labels.severity],
    status: ['status', 'tilstand', 'dokumentstatus', ...labels.status],
    incidentId: ['hendelse', 'hendelses-id', 'hendelsesnummer', 'saksnummer', 'sak', 'referanse', 'id', 'nummer', ...labels.incidentId],
    published: [
      'publisert', 'publisert dato', 'skrevet', 'skrevet dato', 'opprettet', 'sist oppdatert', 'oppdatert', 'rapportdato', 'dato for rapport', 'utgitt',
      ...labels.published
    ],
    zone: ['tidssone', 'alle tider', 'alle tidspunkt', 'alle tidspunkter', 'alle klokkeslett', 'tider', 'klokkeslett', ...labels.zone]
  },
  columns: {
    time: [
      'tidspunkt', 'tid', 'klokkeslett', 'kl', 'klokka', 'klokken', 'når', 'tidsstempel', 'dato/tid', 'dato og tid', 'dato og klokkeslett', ...columns.time
    ],
    date: ['dato', 'dag', ...columns.date],
    event: [
      'hendelse', 'hendelser', 'hending', 'beskrivelse', 'hva', 'hva skjedde', 'kva', 'aktivitet', 'detaljer', 'notat', 'merknad', 'handling',
      ...columns.event
    ],
    action: [
      'tiltak', 'oppgave', 'oppgaver', 'oppgåve', 'aksjon', 'handling', 'beskrivelse', 'hva', 'forbedring', 'tittel', 'aksjonspunkt', 'oppfølging', 'steg',
      ...columns.action
    ],
    owner: [
      'ansvarlig', 'ansvarleg', 'ansvar', 'ansvarlige', 'eier', 'eigar', 'tildelt', 'hvem', 'kven', 'team', 'person', 'utføres av', 'ansvarlig team',
      'oppgaveeier', ...columns.owner
    ],
    due: [
      'frist', 'tidsfrist', 'forfall', 'forfallsdato', 'dato', 'når', 'innen', 'ferdig innen', 'måldato', 'leveringsdato', 'ferdigdato', 'planlagt ferdig',
      ...columns.due
    ],
    ticket: ['sak', 'saksnummer', 'lenke', 'referanse', 'jira-sak', 'jira', 'id', ...columns.ticket],
    status: ['status', 'tilstand', 'ferdig', 'utført', 'fremdrift', ...columns.status]
  },
  statuses: {
    draft: ['utkast', 'kladd', 'under arbeid', 'pågår', 'ufullstendig', 'foreløpig', 'ikke startet', ...statuses.draft],
    review: ['til gjennomgang', 'til vurdering', 'under vurdering', 'til godkjenning', 'gjennomgang', ...statuses.review],
    done: ['ferdig', 'fullført', 'utført', 'gjort', 'løst', 'lukket', 'avsluttet', 'gjennomført', 'implementert', 'rullet ut', 'ja', 'ok', ...statuses.done]
  },
  outage: [
    'hendelse*', 'hending*', 'nedetid*', 'driftsstans*', 'avbrudd*', 'utilgjengelig*', 'nede', 'bortfall*', 'forstyrrelse*', 'driftsforstyrrelse*',
    'degrader*', 'påvirk*', 'berørt*', 'rammet', 'rammer', 'feil', 'feilet', 'feilen', 'problem*', 'gjenopprettet', 'løst', 'varte', 'kunne ikke',
    'fikk ikke', 'ikke tilgjengelig', 'konsekvens*', 'incident*', 'svarte ikke'
  ],
  durationBefore: [
    'varte|vart|vara|varer i', 'varte|vart', 'varighet på|var|:', 'varighet',
    'nedetid|nedetiden|avbrudd|avbruddet|driftsstans|driftsstansen|hendelsen|hendelse|bortfall ... på|i|varte|var|:',
    'nede|utilgjengelig|utilgjengelige|degradert|berørt|avbrutt ... i', 'total nedetid på|var|:', 'løst|rettet|gjenopprettet etter|på|i', 'totalt',
    'ikke tilgjengelig|tilgjengelige i'
  ],
  durationAfter: [
    'lang|langt|lange nedetid|driftsstans|avbrudd|hendelse|bortfall', 'nedetid', 'med nedetid|bortfall|avbrudd|driftsstans|feil',
    'driftsstans|avbrudd|bortfall|utilgjengelighet', 'nede', 'totalt'
  ],
  intervals: {before: ['første|andre|tredje|fjerde|forrige|siste|ingen ... hendelsen|hendelse|hendelser|nedetid|avbrudd på|i|innen', ...english.intervals.before], after: ['siden|etter|før|mellom ... hendelse|hendelsen|hendelser|hendelsene|avbrudd|nedetid', 'senere|tidligere', ...english.intervals.after]},
  notOutage: [
    'hver*', 'alle', 'pr', 'per', 'timeout*', 'intervall*', 'ttl', 'oppbevaring*', 'latens', 'cron*', 'sla', 'slo', 'kunne', 'ville', 'burde', 'hvis',
    'maks*', 'vindu', 'neste', 'siden', 'gyldig*', 'for ... siden'
  ],
  durationGaps: [
    'i', 'på', 'ca', 'cirka', 'omtrent', 'omlag', 'om', 'lag', 'rundt', 'nesten', 'nær', 'nærmere', 'over', 'mer', 'enn', 'meir', 'mindre', 'minst', 'under',
    'en', 'et', 'ett', 'ein', 'til', 'sammen', 'totalt', 'samlet', 'var', 'er', 'bare', 'etter', 'hele', 'den', 'de', 'det', 'knapt', 'godt', 'av', 'altså',
    'anslagsvis', 'opptil', 'inntil'
  ],
  proseBounds: {
    start: [
      'hendelsen|nedetiden|driftsstansen|avbruddet|feilen startet|begynte|oppsto|oppstod|starter', 'gikk ned', 'ble|blei|vart utilgjengelig|utilgjengelige',
      'sluttet å svare|fungere|virke'
    ],
    end: ['løst kl', 'gjenopprettet kl', 'rettet kl', 'avsluttet kl', 'oppe igjen kl', 'over kl', 'sluttet kl', 'slutt kl']
  },
  synonyms: [
    ['utrullet', 'rullet', 'rulles', 'utrulling', 'deployet', 'deploy', 'deployes', 'produksjonssatt', 'aktivert'],
    ['starter', 'startet', 'start', 'begynner', 'begynte', 'oppstår', 'oppsto', 'oppstod'],
    ['gjenopprettet', 'løst', 'rettet', 'utbedret', 'oppe', 'tilgjengelig'],
    ['oppdaget', 'oppdager', 'varsel', 'varslet', 'melder', 'meldt', 'alarm', 'rapportert', 'merker'],
    ['config', 'konfigurasjon', 'konfigurasjonen', 'konfigurasjonsendring'],
    ['nedetid', 'hendelse', 'hendelsen', 'driftsstans', 'avbrudd'],
    ['rollback', 'tilbakerulling', 'tilbakerullet', 'tilbake', 'reversert']
  ],
  metricBefore: {
    ttd: ['tid til oppdagelse|deteksjon var|er|:', 'oppdaget|oppdaga etter|innen', 'uoppdaget i'],
    ttm: ['tid til avhjelping|begrensning var|er|:'],
    ttr: ['tid til løsning|retting|gjenoppretting var|er|:', 'gjenopprettingen|gjenoppretting tok']
  },
  metricAfter: {ttd: [], ttm: [], ttr: []},
  metricNotes: [
    'under', 'ekskludert', 'uten', 'arbeidstid*', 'kontortid*', 'åpningstid*', 'siden', 'etter', 'fra', 'mellom', 'regnet fra', 'periodevis*', 'aktiv',
    'effektiv', 'samlet'
  ],
  affected: [
    'påvirk*', 'berør*', 'ramm*', 'kunne ikke', 'fikk ikke', 'klarte ikke', 'utilgjengelig*',
    'kunder|kundene|brukere|brukerne|besøkende|passasjerer|passasjerene|reisende|forespørsler|tjenester|bestillinger|utviklere', 'nedetid', 'nede', 'mistet',
    'tapt', 'feil*', 'mislyk*', 'degrader*', 'treg*', 'avbrutt', 'avbrudd', 'fikk', 'returnerte'
  ],
  counted: ['brukere', 'brukerne', 'kunder', 'kundene', 'forespørsler', 'bestillinger', 'betalinger', 'kall'],
  unaffected: [
    'gjenopprett*', 'ikke berørt', 'ikke påvirket', 'ikke rammet', 'upåvirket', 'uberørt', 'skånet', 'løst', 'normal*', 'tilgjengelighet', 'oppetid',
    'vellyk*', 'reduser*', 'økt*', 'økte', 'forbedr*', 'cpu', 'minne', 'disk', 'last', 'utnyttelse', 'kapasitet', 'terskel*', 'dekning', 'rullet', 'bare',
    'kun', 'øvrige', 'resterende', 'andre', 'topp*', 'først', 'deretter', 'senere', 'opptil', 'raten', 'tregere', 'raskere', 'region*', 'mobil', 'nye',
    'mål*', 'sla', 'slo'
  ],
  from: ['fra', 'mellom', 'under', 'i'],
  action: {
    ownerLabels: ['ansvarlig', 'ansvarleg', 'ansvar', 'eier', 'eigar', 'tildelt', 'hvem', 'kven', 'utføres av', 'ansvarlig team', ...action.ownerLabels],
    dueLabels: [
      'frist', 'tidsfrist', 'forfall', 'forfaller', 'innen', 'ferdig innen', 'senest', 'senest innen', 'måldato', 'dato', 'før', 'ferdig', ...action.dueLabels
    ],
    ticketLabels: ['sak', 'lenke', 'se', 'referanse', ...action.ticketLabels],
    nobody: [
      'vi', 'oss', 'jeg', 'eg', 'teamet', 'alle', 'ingen', 'ikke tildelt', 'ikke avklart', 'avklares', 'ukjent', 'åpen', 'må avklares', 'ikke bestemt',
      ...action.nobody
    ],
    teams: [
      'team', 'teamet', 'gruppa', 'gruppen', 'gruppe', 'avdeling', 'avdelingen', 'plattform', 'drift', 'utvikling', 'sikkerhet', 'infrastruktur',
      'kundestøtte', 'betaling', 'vakt', 'ledelsen', 'leder', 'nettverk', ...action.teams
    ],
    vagueVerbs: [
      'forbedre', 'forbedring', 'forbetre', 'styrke', 'styrking', 'optimalisere', 'optimalisering', 'øke', 'sikre', 'sørge', 'heve', 'fremme', 'oppfordre',
      'bedre', 'mer', 'prioritere', 'vurdere', 'intensivere', 'minne', 'unngå', 'huske', 'opprettholde', 'fokusere', 'videreutvikle', 'bevisstgjøre'
    ],
    vagueObjects: [
      'overvåking', 'overvåkning', 'overvåkingen', 'overvåkningen', 'varsling', 'varslingen', 'varsler', 'logging', 'loggingen', 'kommunikasjon',
      'kommunikasjonen', 'tester', 'testing', 'testingen', 'testdekning', 'prosess', 'prosessen', 'prosesser', 'prosessene', 'rutiner', 'rutinene',
      'dokumentasjon', 'dokumentasjonen', 'opplæring', 'opplæringen', 'bevissthet', 'system', 'systemer', 'systemet', 'systemene', 'kvalitet', 'kvaliteten',
      'pålitelighet', 'stabilitet', 'stabiliteten', 'sikkerhet', 'sikkerheten', 'ytelse', 'ytelsen', 'samarbeid', 'samarbeidet', 'gjennomgang', 'utrulling',
      'utrullinger', 'infrastruktur', 'infrastrukturen', 'oppmerksomhet', 'teamet', 'tilgjengelighet', 'robusthet', 'robustheten', 'kunnskap',
      'feilhåndtering', 'responstid', 'planlegging', 'kvalitetssikring', 'hendelseshåndtering'
    ],
    fillers: [
      'og', 'eller', 'den', 'det', 'de', 'en', 'et', 'ei', 'vår', 'vårt', 'våre', 'alle', 'av', 'for', 'til', 'i', 'på', 'med', 'mer', 'bedre', 'videre',
      'ytterligere', 'generelt', 'generell', 'jevnlig', 'regelmessig', 'fremtidig', 'fremtidige', 'raskere', 'eksisterende', 'grundig', 'grundigere', 'god',
      'gode', 'internt', 'intern', 'rundt', 'om'
    ],
    articles: english.action.articles,
    determiners: english.action.determiners,
    periodLeads: english.action.periodLeads,
    obligations: english.action.obligations,
    auxiliaries: ['vi', 'skal', 'må', 'bør', 'vil', 'kan', 'også', 'alltid', 'å', 'teamet', 'planlegger', 'ytterligere', 'kontinuerlig', 'jevnlig'],
    purposeLinks: ['for', 'slik', 'så', 'før', 'å'],
    purposes: [
      'å', 'oppdage', 'identifisere', 'hindre', 'forhindre', 'unngå', 'sikre', 'redusere', 'minimere', 'håndtere', 'feil', 'feilen', 'problemer', 'problem',
      'hendelser', 'hendelse', 'nedetid', 'avvik', 'ytelse', 'mulige', 'potensielle', 'tidlig', 'tidligere', 'raskt', 'raskere', 'fremtiden', 'framtiden',
      'fremtidige', 'lignende', 'igjen', 'skje', 'skjer', 'oppstår', 'gjentakelse', 'risiko', 'at', 'dette', 'det', 'slike', 'ikke'
    ],
    means: ['ved', 'gjennom', 'via', 'med', 'som', 'inkludert', 'hjelp'],
    wishes: [
      'være mer forsiktig|forsiktige|nøye|oppmerksom|oppmerksomme|påpasselig', 'mer oppmerksom|oppmerksomme|forsiktig|forsiktige|påpasselige',
      'ikke skje igjen', 'aldri skje igjen', 'ikke skjer igjen', 'ikke gjentar seg', 'skape bevissthet', 'øke bevisstheten', 'huske å|på', 'gjøre det bedre',
      'minne ... om viktigheten', 'prøve å', 'bli flinkere'
    ],
    none: ['ingen tiltak', 'ingen oppfølging', 'ingen videre tiltak', 'ingen', 'ikke nødvendig', 'ikke aktuelt', ...action.none],
    verbs: [
      'aktivere', 'analysere', 'automatisere', 'avklare', 'avvikle', 'begrense', 'bytte', 'dele', 'deaktivere', 'dokumentere', 'endre', 'erstatte',
      'etablere', 'evaluere', 'fase', 'fikse', 'fjerne', 'flytte', 'fornye', 'forbedre', 'gjennomføre', 'gjennomgå', 'gjøre', 'hindre', 'implementere',
      'informere', 'innføre', 'installere', 'integrere', 'justere', 'kjøre', 'konfigurere', 'kreve', 'lage', 'legge', 'migrere', 'måle', 'oppdatere',
      'oppgradere', 'opprette', 'overvåke', 'planlegge', 'redusere', 'rette', 'rydde', 'sette', 'sikre', 'sjekke', 'skille', 'skrive', 'slette', 'slå',
      'splitte', 'stoppe', 'teste', 'ta', 'undersøke', 'utvide', 'validere', 'varsle', 'verifisere', 'vurdere', 'øve', ...action.verbs
    ]
  },
  placeholders: {
    asks: [
      'dato', 'tid', 'tidspunkt', 'klokkeslett', 'varighet', 'navn', 'lenke', 'tittel', 'ansvarlig', 'nummer', 'starttid', 'sluttid', 'forfatter',
      'beskrivelse', 'årsak', 'konsekvens', 'tidssone', 'ditt navn', 'team', 'tjeneste', 'fyll inn', 'sett inn', 'fyll ut', ...placeholders.asks
    ],
    marks: ['avklares', 'kommer', 'fylles ut', 'må fylles ut', 'tba', ...placeholders.marks],
    imperatives: [
      'sett', 'fyll', 'beskriv', 'din', 'ditt', 'dine', 'skriv', 'angi', 'oppgi', 'legg', 'kort', 'forklar', 'spesifiser', ...placeholders.imperatives
    ],
    instructions: [
      'beskriv ... her', 'sett inn ... her', 'skriv ... her', 'fyll ut|inn her', 'fyll ut denne', 'tekst her', 'beskrivelse her', 'erstatt denne teksten',
      ...placeholders.instructions
    ],
    unwritten: [...english.placeholders.unwritten, 'ikke skrevet ennå'],
    openings: english.placeholders.openings,
    masks: ['dd.mm.åååå', 'åååå-mm-dd', 'tt:mm', ...placeholders.masks]
  },
  unknown: ['ukjent', 'ingen', 'ikke kjent', 'vites ikke', 'ikke aktuelt', 'ikke relevant', 'i/a', 'nei', 'uvisst', ...english.unknown],
  blame: [
    'feil|skyld|uaktsomhet|slurv|forsømmelse hos|fra|av|til en|ei|vår? utvikler|utvikleren|administrator|administratoren|kollega|kollegaen|ansatt|operatør|operatøren|tekniker|ingeniør|ingeniøren',
    'utviklerens|administratorens|kollegaens|operatørens|teknikerens|ingeniørens|teamets|medarbeiderens feil|skyld|slurv|uaktsomhet|forsømmelse',
    'utvikleren|utvikler|administratoren|administrator|kollegaen|kollega|operatøren|teknikeren|ingeniøren|medarbeideren|han|hun glemte|slurvet|overså|forsømte',
    'utvikleren|administratoren|kollegaen|operatøren|teknikeren|ingeniøren|medarbeideren|han|hun hadde|har glemt|oversett',
    'utvikleren|administratoren|kollegaen|operatøren|teknikeren|ingeniøren|medarbeideren|han|hun burde ha? visst|sjekket|testet|sett|merket|lest',
    'utvikleren|administratoren|kollegaen|operatøren|teknikeren|teamet|han|hun var uforsiktig|uaktsom|slurvete|udugelig|inkompetent|skyld', 'uaktsomhet',
    'slurv', 'slurvefeil', 'udugelighet', 'inkompetanse', 'har|hadde skylden|skylda'
  ],
  humanError: ['menneskelig feil', 'menneskelige feil', 'menneskeleg feil', 'menneskelig svikt', 'brukerfeil fra', 'operatørfeil', ...english.humanError],
  denials: [
    'ikke', 'ikkje', 'ingen', 'uten', 'utan', 'aldri', 'i stedet', 'framfor', 'fremfor', 'hindre*', 'forhindre*', 'unngå*', 'minimere', 'redusere',
    'reduserer', 'risiko*', 'mulig*', 'potensiell*', 'mot', 'eliminere', 'sannsynlig*', 'sårbar*', ...english.denials
  ]
}
