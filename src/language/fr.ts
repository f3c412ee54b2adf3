import type {QuantityWords} from '../text/quantity.ts'
import type {TextWords} from '../text/words.ts'
import {english} from './en.ts'
import type {Language} from './language.ts'

/** French words of times, dates and durations. */
export const frenchTime: TextWords = {
  months: [
    ['janvier', 'janv', 'jan', 'january'],
    ['février', 'fevrier', 'févr', 'fév', 'fevr', 'february', 'feb'],
    ['mars', 'march'],
    ['avril', 'avr', 'april'],
    ['mai', 'may'],
    ['juin', 'june'],
    ['juillet', 'juil', 'july'],
    ['août', 'aout', 'august'],
    ['septembre', 'sept', 'september'],
    ['octobre', 'oct', 'october'],
    ['novembre', 'nov', 'november'],
    ['décembre', 'decembre', 'déc', 'december', 'dec']
  ],
  weekdays: [['dimanche', 'dim'], ['lundi', 'lun'], ['mardi'], ['mercredi', 'mer'], ['jeudi', 'jeu'], ['vendredi', 'ven'], ['samedi', 'sam']],
  am: ['am', 'a.m'],
  pm: ['pm', 'p.m'],
  meridiemFirst: false,
  noon: ['midi'],
  midnight: ['minuit'],
  hourMarks: ['h', 'heures', 'heure'],
  ordinals: ['er'],
  dateLinks: ['à', 'a', 'le', 'du', 'vers', 'de', 'entre', 'dès'],
  rangeWords: ['à', 'a', "jusqu'à", 'jusqu’à'],
  units: {
    second: ['seconde', 'secondes', 'sec', 's'],
    minute: ['minute', 'minutes', 'min', 'mn', 'm'],
    hour: ['heure', 'heures', 'h'],
    day: ['jour', 'jours', 'j'],
    week: ['semaine', 'semaines', 'sem']
  },
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60
  },
  half: ['demie', 'demi'],
  and: ['et', '&'],
  hedges: [
    'environ', 'à peu près', 'près de', "près d'", 'près d’', 'presque', 'approximativement', 'autour de', 'aux alentours de', 'vers', 'quelque', 'quasiment',
    'plus de', "plus d'", 'plus d’', 'au moins', 'au-delà de', 'moins de', "moins d'", 'moins d’', 'au plus', 'au maximum', "jusqu'à", 'jusqu’à'
  ],
  hedgesAfter: ['environ', 'à peu près', 'ou plus', 'ou moins'],
  dayFirst: true,
  suffixes: undefined,
  over: ['plus de', "plus d'", 'plus d’', 'au moins', 'au-delà de', 'un peu plus de'],
  under: ['moins de', "moins d'", 'moins d’', 'au plus', 'au maximum', "jusqu'à", 'jusqu’à', 'un peu moins de'],
  between: [['entre', 'et']],
  at: ['à', 'vers', 'dès'],
  ordinalEndings: {'1': 'er'},
  zoneNouns: [
    'heure', 'heures', 'horaire', 'horaires', 'fuseau', 'fuseaux', 'horodatage', 'horodatages', 'chronologie', 'déroulement', 'frise', 'temps', 'time',
    'times', 'timezone', 'zone', 'timeline'
  ],
  monthsLower: true,
  apartMarks: ['h', 'heures', 'heure'],
  zones: {
    hne: 'EST',
    hae: 'EDT',
    hnc: 'UTC-6',
    hac: 'CDT',
    hnp: 'UTC-8',
    hap: 'PDT',
    hnr: 'MST',
    har: 'MDT',
    "heure normale de l'est": 'EST',
    'heure normale de l’est': 'EST',
    "heure avancée de l'est": 'EDT',
    'heure avancée de l’est': 'EDT',
    "heure de l'est": 'ET',
    'heure de l’est': 'ET',
    'heure de paris': 'Europe/Paris',
    'heure française': 'Europe/Paris',
    'heure de bruxelles': 'Europe/Brussels',
    'heure de genève': 'Europe/Zurich',
    'heure suisse': 'Europe/Zurich',
    'heure de montréal': 'America/Toronto',
    'heure de londres': 'Europe/London',
    "heure d'europe centrale": 'CET',
    'heure d’europe centrale': 'CET',
    "heure d'été d'europe centrale": 'CEST',
    'heure d’été d’europe centrale': 'CEST',
    'temps universel coordonné': 'UTC',
    'temps universel': 'UTC'
  }
}

/** French words around shares. */
export const frenchQuantity: QuantityWords = {
  of: ['des', 'de', 'du', "de l'", 'de nos', 'de tous', 'de toutes'],
  determiners: ['les', 'nos', 'tous', 'toutes', 'la', 'le', 'ses', 'ces', 'total', 'leurs'],
  oneIn: ['sur'],
  rangeWords: ['à'],
  percent: ['pour cent', 'pourcents', 'percent'],
  hedges: frenchTime.hedges,
  numbers: frenchTime.numbers
}

/** Adds the words with a typographic apostrophe. */
function typographic(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => (word.includes("'") ? [word, word.replaceAll("'", '’')] : [word]))
}

const {sections, labels, columns, action, placeholders, statuses} = english

/** French. */
export const french: Language = {
  code: 'fr',
  name: 'Français',
  stopWords: [
    'le', 'la', 'les', 'de', 'des', 'du', 'et', 'un', 'une', 'est', 'en', 'que', 'qui', 'dans', 'pour', 'sur', 'au', 'aux', 'par', 'pas', 'avec', 'a', 'ont',
    'été', 'nous', 'l', 'd', 's', 'ce', 'ne', 'à', 'était', 'se'
  ],
  time: frenchTime,
  quantity: frenchQuantity,
  sections: {
    summary: [
      'résumé', "résumé de l'incident", 'résumé exécutif', 'résumé du problème', 'synthèse', "synthèse de l'incident", "vue d'ensemble", 'aperçu', 'en bref',
      'description', "description de l'incident", 'description du problème', 'description de la panne', "que s'est-il passé", "qu'est-ce qui s'est passé",
      "ce qui s'est passé", "ce qu'il s'est passé", 'les faits', 'exposé des faits', 'rappel des faits', 'contexte et résumé', 'problème rencontré',
      'énoncé du problème', ...sections.summary
    ],
    impact: [
      'impact', 'impacts', 'impact utilisateur', 'impact utilisateurs', 'impact client', 'impact clients', 'impact sur les utilisateurs',
      'impact sur les clients', 'impact métier', 'impact business', 'impact financier', "impact de l'incident", "périmètre d'impact", 'périmètre impacté',
      'périmètre', 'conséquences', 'répercussions', 'services affectés', 'services impactés', 'services touchés', 'utilisateurs affectés',
      'utilisateurs impactés', 'utilisateurs touchés', 'clients affectés', 'clients impactés', 'clients touchés', 'qui a été touché', 'qui a été affecté',
      "ce qu'ont vécu les utilisateurs", 'dégâts', "l'ampleur des dégâts", 'ampleur', 'étendue', "résumé de l'impact", 'effets', ...sections.impact
    ],
    detection: [
      'détection', 'découverte', "détection de l'incident", 'mode de détection', 'moyen de détection', "comment l'incident a-t-il été détecté",
      "comment l'incident a été détecté", "comment l'avons-nous détecté", "comment nous l'avons détecté", 'signalement', 'constat', 'alerte', 'alertes',
      'identification', 'détecté par', 'détection et diagnostic', ...sections.detection
    ],
    timeline: [
      'chronologie', 'chronologie des événements', 'chronologie des évènements', "chronologie de l'incident", 'chronologie détaillée', 'déroulement',
      'déroulé', 'déroulement des événements', 'déroulement des faits', "déroulement de l'incident", "déroulé de l'incident", 'déroulé des événements',
      'frise chronologique', 'ligne de temps', 'historique', "historique de l'incident", 'historique des événements', 'fil des événements',
      'journal des événements', "journal de l'incident", 'événements', 'évènements', 'séquence des événements', 'suite des événements',
      'calendrier des événements', 'main courante', ...sections.timeline
    ],
    'root-cause': [
      'cause racine',
      'causes racines',
      'cause',
      'causes',
      'cause profonde',
      'causes profondes',
      'cause première',
      'cause principale',
      'cause initiale',
      'cause fondamentale',
      "cause de l'incident",
      'cause de la panne',
      'causes identifiées',
      'analyse de la cause racine',
      'analyse des causes racines',
      'analyse de cause racine',
      'analyse des causes',
      'analyse de la cause',
      'analyse des causes profondes',
      'origine',
      'origine du problème',
      "origine de l'incident",
      'facteurs contributifs',
      'facteur contributif',
      'facteurs aggravants',
      'facteurs déclenchants',
      'élément déclencheur',
      'déclencheur',
      'fait déclencheur',
      'pourquoi',
      'pourquoi est-ce arrivé',
      "pourquoi c'est arrivé",
      'les 5 pourquoi',
      'les cinq pourquoi',
      '5 pourquoi',
      'cinq pourquoi',
      'analyse technique',
      'explication',
      'explication technique',
      'cause technique',
      ...sections['root-cause']
    ],
    resolution: [
      'résolution', 'solution', 'solutions', 'correction', 'correctif', 'correctifs', 'correctif appliqué', 'rétablissement', 'rétablissement du service',
      'retour à la normale', 'remise en service', 'restauration', 'reprise', 'remédiation', 'mitigation', 'atténuation', 'contournement',
      'solution de contournement', 'réponse', "réponse à l'incident", 'réaction', 'intervention', 'actions immédiates', 'action immédiate',
      'mesures immédiates', 'mesures prises', 'mesures appliquées', 'actions menées', 'actions prises', 'actions réalisées', 'actions entreprises',
      'actions effectuées', "résolution de l'incident", 'résolution et rétablissement', 'comment avons-nous résolu', "comment l'incident a été résolu",
      "comment l'incident a-t-il été résolu", 'traitement', "traitement de l'incident", 'réparation', 'ce que nous avons fait', ...sections.resolution
    ],
    'action-items': [
      "plan d'action",
      "plan d'actions",
      "plans d'action",
      'actions',
      'actions correctives',
      'action corrective',
      'actions préventives',
      'actions correctives et préventives',
      'actions à mener',
      'actions à entreprendre',
      'actions à venir',
      'actions de suivi',
      'actions prévues',
      'actions futures',
      "actions d'amélioration",
      'actions à court terme',
      'actions à long terme',
      'actions à moyen terme',
      'mesures correctives',
      'mesures préventives',
      'mesures correctives et préventives',
      'mesures de prévention',
      'mesures à prendre',
      'mesures',
      'suivi',
      'suites',
      'suites à donner',
      'suites données',
      'prochaines étapes',
      'étapes suivantes',
      'prochaines actions',
      'tâches',
      'liste des tâches',
      'à faire',
      'reste à faire',
      'améliorations',
      "axes d'amélioration",
      "pistes d'amélioration",
      "points d'amélioration",
      'prévention',
      'prévention de la récurrence',
      'éviter la récurrence',
      'éviter que cela se reproduise',
      'comment éviter que cela se reproduise',
      'recommandations',
      'préconisations',
      'remédiations',
      'plan de remédiation',
      "points d'action",
      ...sections['action-items'],
      "comment l'éviter", 'comment éviter que cela se reproduise', 'prévention et automatisation'
    ],
    'lessons-learned': [
      'leçons apprises',
      'leçons tirées',
      'leçons',
      'enseignements',
      'enseignements tirés',
      'apprentissages',
      'les apprentissages',
      "retour d'expérience",
      'rex',
      'retex',
      'ce que nous avons appris',
      "qu'avons-nous appris",
      "ce qu'on a appris",
      'ce qui a bien fonctionné',
      'ce qui a bien marché',
      "ce qui s'est bien passé",
      "ce qui s'est mal passé",
      'ce qui a mal fonctionné',
      "ce qui n'a pas fonctionné",
      "ce qui n'a pas bien fonctionné",
      "ce qui n'a pas marché",
      'ce qui aurait pu mieux se passer',
      'ce qui a moins bien fonctionné',
      'où nous avons eu de la chance',
      'où avons-nous eu de la chance',
      'coups de chance',
      'points positifs',
      'points négatifs',
      'points forts',
      'points faibles',
      'bilan',
      'rétrospective',
      'réflexions',
      'à retenir',
      'ce qui peut être amélioré',
      ...sections['lessons-learned']
    ]
  },
  tellingHeadings: {
    'root-cause': ["ce qui|qui n’a|n'a|a|s’est|s'est ... mal|cassé|marché|fonctionné|échoué", 'pourquoi ... arrivé|produit|passé|survenu', ...(english.tellingHeadings['root-cause'] ?? [])],
    resolution: ["comment nous|on|l'|l’|a|cela ... corrigé|réparé|résolu|réagi|rétabli", "ce que nous|qu’on|qu'on ... fait", ...(english.tellingHeadings.resolution ?? [])],
    detection: ["comment nous|on|l’avons|l'avons|a ... remarqué|détecté|découvert|aperçu", ...(english.tellingHeadings.detection ?? [])],
    'action-items': ['ce que nous allons|changeons', "comment l'éviter|l’éviter|éviter|empêcher", ...(english.tellingHeadings['action-items'] ?? [])],
    impact: [...(english.tellingHeadings.impact ?? [])],
    'lessons-learned': [...(english.tellingHeadings['lessons-learned'] ?? [])],
    summary: [...(english.tellingHeadings.summary ?? [])]
  },
  sectionSides: ['bien|mal', 'chance', 'court|long|moyen terme', 'immédiat*|corrective*|préventive*|correctif*|préventif*', 'déclencheur|contributif*|directe|technique', 'clients|utilisateurs|interne*', ...english.sectionSides],
  otherSections: [
    'conclusion', 'contexte', 'introduction', 'annexe', 'annexes', 'glossaire', 'références', 'sources', 'participants', 'intervenants', 'auteurs', 'auteur',
    'communication', 'escalade', 'enquête', 'analyse', 'diagnostic', 'durée', 'statut', 'métriques', 'indicateurs', 'statistiques', 'contacts', 'contact',
    'symptômes', 'symptôme', 'détails', 'notes', 'remarques', 'questions ouvertes', 'informations générales', 'liens', 'remerciements', "rapport d'incident",
    'court terme', 'moyen terme', 'long terme', 'post-mortem', ...english.otherSections
  ],
  headingFillers: [
    'le', 'la', 'les', 'l', 'de', 'des', 'du', 'd', 'un', 'une', 'et', 'en', 'pour', 'sur', 'dans', 'au', 'aux', 'incident', "l'incident", 'panne',
    'problème', 'événements', 'évènements', 'détaillée', 'détaillé', 'détaillées', 'technique', 'techniques', 'principale', 'principales', 'proposées',
    'prévues', 'nos', 'notre', 'à', 'court', 'moyen', 'long', 'terme', 'immédiates', 'utilisateurs', 'clients', 'liste', 'analyse', 'service', 'futures',
    ...english.headingFillers
  ],
  headingLinks: ['et', 'ou', ...english.headingLinks],
  postmortem: typographic([
    "rapport d'incident*",
    'compte rendu|compte-rendu ... incident',
    'analyse ... incident',
    "retour d'expérience",
    'rex',
    'retex',
    "bilan d'incident",
    'analyse post-mortem',
    ...english.postmortem
  ]),
  incidentTitles: {sure: [], likely: ['panne*', 'incident*', 'interruption*']},
  notPostmortem: [
    'comment', 'guide*', 'procédure*', 'processus', 'politique', 'modèle*', 'gabarit*', 'manuel', 'liste de contrôle', 'réunion*', "qu'est-ce",
    ...english.notPostmortem
  ],
  template: ['modèle*', 'gabarit*', 'canevas', ...english.template],
  collections: ['sommaire', ...english.collections],
  accountFolders: ['incidents', 'pannes', ...english.accountFolders],
  reportFolders: ['rapport', 'rapports', ...english.reportFolders],
  otherHeadings: ['ordre du jour', 'présents', 'prérequis', 'procédure', 'objectif', 'portée', 'rôles', 'responsabilités', 'escalade', 'quand rédiger', ...english.otherHeadings],
  instructive: [
    'ce modèle', 'ce document décrit ... processus', 'quand rédiger un postmortem|post-mortem', 'un postmortem|post-mortem doit|devrait',
    'comment rédiger un postmortem|post-mortem', ...english.instructive
  ],
  milestones: {
    start: [
      'incident|panne|interruption|coupure|dégradation|indisponibilité|problème|perturbation commence|débute|démarre|commencé|débuté|survient',
      'début de|du la? incident|panne|coupure|interruption|dégradation|indisponibilité|problème',
      ...typographic([
        "début de l'incident",
        "début de l'interruption",
        "début de l'indisponibilité",
        "début de l'impact",
        "l'incident commence|débute",
        "n'est plus accessible|disponible|joignable",
        'ne répond|répondent plus',
        'tombe|tombent en? panne'
      ]),
      'premier|premiers|première|premières erreur|erreurs|échec|échecs|timeouts|symptômes|5xx|plaintes',
      'site|service|services|serveur|api|application|système|base|plateforme tombe|tombent|devient|est|indisponible|inaccessible',
      'devient|deviennent|devenu indisponible|indisponibles|inaccessible|inaccessibles',
      'déploiement|mise|version|changement|modification|configuration ... production|déployé|déployée|appliqué|appliquée|poussé|livré|livrée',
      'hors service',
      'hors ligne'
    ],
    detected: [
      'détecté', 'détectée', 'détection', 'détecte', 'découvert', 'découverte', 'découvre', 'constate', 'constaté', 'constatée', 'remarque', 'remarqué',
      'signalé', 'signale', 'signalent', 'signalement*', 'alerte*', 'alerté*', 'alarme*', 'prévenu*', 'averti*', 'notifié*', 'notification', 'plainte*',
      'se plaignent', 'remonte|remontent', 'remontée', 'ticket ... reçu|ouvert', 'astreinte ... réveillée|réveillé|appelée|appelé|sollicitée'
    ],
    acknowledged: [
      'prise en charge', 'pris en charge', 'prend en charge', 'acquitte', 'acquitté', 'acquittée', 'acquittement', 'début des investigations',
      "début de l'investigation", 'début de l’investigation', 'investigations commencent|débutent|lancées',
      'commence|commencent|démarre|démarrent|débute ... investigation|investigations|analyse|diagnostic', 'enquête', 'incident déclaré',
      'déclare|déclaration ... incident', 'cellule de crise', 'rejoint|rejoignent'
    ],
    mitigated: [
      'retour arrière', 'rollback', 'revert*', 'annulation ... déploiement|changement|modification', 'contourné', 'contournement', 'atténué', 'atténuation',
      'mitigé', 'mitigation', 'correctif|correction|patch|hotfix ... appliqué|appliquée|déployé|déployée', 'hotfix', 'redémarrage', 'redémarre', 'redémarré*',
      'bascule', 'basculé', 'basculement', 'version précédente'
    ],
    resolved: [
      'résolu',
      'résolue',
      'résolution',
      'rétabli',
      'rétablie',
      'rétablis',
      'rétablies',
      'rétablissement',
      'restauré',
      'restaurée',
      'corrigé',
      'corrigée',
      'réparé',
      'retour à la normale',
      'retour au? normal',
      'revient|reviennent|revenu|revenus|revenue à la normale',
      'de nouveau|nouveau opérationnel|disponible|accessible|fonctionnel|normal',
      'à nouveau opérationnel|opérationnelle|disponible|disponibles|accessible|accessibles|fonctionnel',
      'fin de|du la? incident|panne|coupure|interruption|indisponibilité',
      ...typographic(["fin de l'incident", "fin de l'interruption", "fin de l'indisponibilité", "fin de l'impact", "fin d'incident"]),
      'incident clos|terminé|fermé|clôturé',
      'clôture',
      'pleinement|entièrement|totalement opérationnel|fonctionnel|rétabli'
    ]
  },
  nextDay: ['le? lendemain matin|midi|soir?', 'le? jour suivant', "le jour d'après", 'le jour d’après', 'le? matin suivant', 'un jour plus tard'],
  asides: ["calendrier|planning|plan|planification|fenêtre|fenêtres de|des maintenance|maintenances|déploiement|déploiements|travaux|migration|gardes|garde", 'extrait|extraits|lignes des|du|de journaux|journal|logs|log', "calendrier|planning|tour|tours d'astreinte|d’astreinte", 'maintenance|maintenances|travaux|intervention|interventions|bascule planifiée|planifiées|planifiés|prévue|prévues|prévus|programmée|programmées', 'prochaine|prochaines|prochain maintenance|maintenances|tentative|essai|intervention|fenêtre', 'nouvelle tentative', 'suivi|réunions prévu|prévues|planifié|planifiées', 'planning', 'calendrier', 'astreinte|astreintes', 'journaux', 'logs'],
  clauseLinks: english.clauseLinks,
  milestoneDenials: [
    'pas', 'ne', 'non', 'sans', 'jamais', 'aucun*', 'partiel*', 'tentative*', 'tente*', 'essai*', 'essaie*', 'avant', "jusqu'à", 'devrait', 'doit', 'sera',
    'attend*', 'en attente', 'espér*', 'quelques', 'certains', 'presque', 'encore', 'si', 'quand', 'lorsque', 'dès que', 'afin de', 'pour', 'temporaire*',
    'provisoire*', 'supposé*', 'en cours', 'début de|du|des', 'vers la', 'pense*', 'croit'
  ],
  bounds: {
    start: [
      'incident|panne|coupure|interruption|indisponibilité commence|débute|commencé|débuté',
      'début de|du la? incident|panne|coupure|interruption|indisponibilité',
      ...typographic(["début de l'incident", "début de l'interruption", "début de l'indisponibilité", "début d'incident", "n'est plus accessible|disponible"]),
      'devient|deviennent indisponible|indisponibles|inaccessible|inaccessibles'
    ],
    end: [
      'fin de|du la? incident|panne|coupure|interruption|indisponibilité',
      ...typographic(["fin de l'incident", "fin de l'interruption", "fin de l'indisponibilité", "fin d'incident"]),
      'incident|panne|problème est|totalement|entièrement? résolu|résolue|clos|terminé|terminée|clôturé',
      'retour à la normale',
      'rétabli',
      'rétablie',
      'rétablis',
      'service restauré',
      'résolu'
    ]
  },
  labels: {
    start: typographic([
      'début',
      'heure de début',
      'date de début',
      "début de l'incident",
      "début de l'impact",
      'début de la panne',
      "début de l'interruption",
      'commencé à',
      'commencé le',
      'démarrage',
      'de',
      'survenue',
      'date et heure de début',
      'date/heure de début',
      ...labels.start
    ]),
    end: typographic([
      'fin',
      'heure de fin',
      'date de fin',
      "fin de l'incident",
      "fin de l'impact",
      'fin de la panne',
      "fin de l'interruption",
      'terminé à',
      'résolu à',
      'résolu le',
      'résolu',
      'rétabli à',
      'rétablissement',
      'date et heure de fin',
      'date/heure de fin',
      'heure de résolution',
      'date de résolution',
      ...labels.end
    ]),
    duration: typographic([
      'durée',
      'durée totale',
      "durée de l'incident",
      'durée de la panne',
      "durée de l'interruption",
      "durée d'indisponibilité",
      "durée de l'indisponibilité",
      "durée de l'impact",
      "temps d'arrêt",
      "temps d'indisponibilité",
      'indisponibilité',
      "durée d'interruption",
      'durée du problème',
      'durée de la coupure',
      ...labels.duration
    ]),
    ttd: ['temps de détection', 'délai de détection', 'temps avant détection', "temps jusqu'à la détection", 'temps moyen de détection', ...labels.ttd],
    ttm: ["temps d'atténuation", 'temps de mitigation', 'délai de mitigation', 'délai de contournement', 'temps avant mitigation', ...labels.ttm],
    ttr: [
      'temps de résolution', 'délai de résolution', 'temps de rétablissement', 'délai de rétablissement', 'temps de réparation', 'temps moyen de résolution',
      'temps de reprise', 'temps moyen de rétablissement', ...labels.ttr
    ],
    date: typographic([
      'date',
      "date de l'incident",
      "date d'incident",
      'date de la panne',
      'quand',
      'jour',
      'date et heure',
      'date/heure',
      'survenu le',
      'fenêtre',
      'période',
      'créneau',
      ...labels.date
    ]),
    severity: ['sévérité', 'gravité', 'criticité', 'priorité', 'niveau de sévérité', 'niveau de gravité', 'niveau', ...labels.severity],
    status: ['statut', 'état', 'statut du document', 'état du document', ...labels.status],
    incidentId: typographic([
      'incident',
      "numéro d'incident",
      "identifiant de l'incident",
      'identifiant',
      "id de l'incident",
      'référence',
      'numéro',
      "n° d'incident",
      ...labels.incidentId
    ]),
    published: [
      'publié', 'publié le', 'date de publication', 'rédigé le', 'date de rédaction', 'créé le', 'date de création', 'dernière mise à jour', 'mis à jour le',
      'date du rapport', 'mise à jour', ...labels.published
    ],
    zone: ['fuseau horaire', 'fuseau', 'toutes les heures', 'heures', 'les heures', 'tous les horaires', 'horaires', ...labels.zone]
  },
  columns: {
    time: ['heure', 'horaire', 'horodatage', 'quand', 'date/heure', 'date et heure', 'date / heure', 'moment', ...columns.time],
    date: ['date', 'jour', ...columns.date],
    event: [
      'événement', 'évènement', 'événements', 'évènements', 'description', 'quoi', 'action', 'détail', 'détails', 'fait', 'faits', 'commentaire', 'activité',
      ...columns.event
    ],
    action: [
      'action', 'actions', 'mesure', 'tâche', 'tâches', 'description', 'quoi', 'amélioration', 'étape', 'titre', 'sujet', 'action corrective',
      'action préventive', ...columns.action
    ],
    owner: [
      'responsable', 'responsables', 'propriétaire', 'porteur', 'porteuse', 'pilote', 'assigné', 'assigné à', 'assignée à', 'attribué à', 'affecté à', 'qui',
      'équipe', 'personne', 'en charge', ...columns.owner
    ],
    due: [
      'échéance', "date d'échéance", 'date d’échéance', 'date limite', 'délai', 'pour le', 'avant le', 'quand', 'date cible', 'date prévue', 'date',
      'date butoir', 'livraison', ...columns.due
    ],
    ticket: ['ticket', 'tickets', 'lien', 'liens', 'référence', 'réf', 'suivi', 'numéro', ...columns.ticket],
    status: ['statut', 'état', 'avancement', 'terminé', 'fait', ...columns.status]
  },
  statuses: {
    draft: ['brouillon', 'en cours', 'en cours de rédaction', 'incomplet', 'provisoire', 'ébauche', ...statuses.draft],
    review: ['en relecture', 'en revue', 'à relire', 'relecture', 'en attente de relecture', 'en validation', 'à valider', ...statuses.review],
    done: [
      'fait', 'faite', 'terminé', 'terminée', 'clos', 'close', 'résolu', 'fini', 'livré', 'livrée', 'déployé', 'réalisé', 'réalisée', 'effectué', 'oui',
      'en place', ...statuses.done
    ]
  },
  outage: [
    'incident*', 'panne*', 'coupure*', 'interruption*', 'indisponib*', 'inaccessib*', 'perturbation*', 'dégrad*', 'hors service|ligne', 'impact*',
    'injoignable*', 'en panne', 'rétabli*', 'résolu*', 'duré', 'affecté*', 'touché*', 'problème*', 'erreur*',
    'ne pouvaient|pouvait|répondait|répondaient|fonctionnait|fonctionnaient', 'échou*', 'échec*', 'bloqué*', 'downtime'
  ],
  durationBefore: [
    'a|ont|aura duré', 'duré|dure|durée au? total?', 'durée de|:|totale|est|était', 'durée totale|globale de|:',
    'incident|panne|coupure|interruption|indisponibilité|perturbation|dégradation de|:',
    'incident|panne|coupure|interruption|indisponibilité|perturbation|dégradation ... de|pendant|duré',
    'indisponible|indisponibles|inaccessible|inaccessibles|perturbé|dégradé|injoignable|interrompu|bloqué ... pendant|durant',
    'pas pu|impossible|impossibles ... pendant|durant', 'hors service|ligne pendant|durant', 'en panne pendant|durant',
    'résolu|rétabli|rétablie|corrigé après|en|au'
  ],
  durationAfter: [
    ...typographic(["d'interruption|indisponibilité|arrêt|incident", 'd’interruption']),
    'de panne|coupure|perturbation|dégradation|downtime',
    ...typographic(["d'indisponibilité", "d'interruption", "d'incident", "d'arrêt"]),
    'au total|cours'
  ],
  intervals: {before: ['premier|première|deuxième|second|seconde|troisième|autre|dernier|dernière|aucun|aucune ... incident|incidents|panne|pannes en|depuis', ...english.intervals.before], after: ['depuis|après|avant|entre ... incident|incidents|panne|pannes', 'plus tôt|tard', 'auparavant', ...english.intervals.after]},
  notOutage: [
    'chaque', 'toutes', 'tous', 'par', 'timeout*', 'délai*', 'intervalle*', 'ttl', 'rétention', 'latence', 'cron', 'sla', 'slo', 'pourrait', 'devrait', 'si',
    'maximum', 'fenêtre', 'prochain*', 'il y a', 'validité'
  ],
  durationGaps: [
    'un', 'une', 'de', "d'", 'd’', 'la', 'le', 'au', 'total', 'environ', 'près', 'plus', 'moins', 'presque', 'à', 'peu', 'pendant', 'durant', 'soit', 'est',
    'était', 'quelque', 'approximativement', 'seulement', 'bien', 'après', 'en', 'totale', 'entière', 'exactement', 'jusqu'
  ],
  proseBounds: {
    start: [
      'incident|panne|coupure|interruption|indisponibilité ... commencé|débuté|commence|débute|survenu|survenue',
      'est devenu|devenue|devient indisponible|inaccessible', 'est|sont tombé|tombée|tombés en? panne?'
    ],
    end: ['résolu à', 'rétabli à', 'rétablie à', 'terminé à', 'retour à la normale à']
  },
  synonyms: [
    ['déployé', 'déployée', 'déploiement', 'livré', 'livraison', 'publié', 'appliqué', 'production'],
    ['commence', 'débute', 'début', 'démarre', 'commencé', 'débuté', 'survient'],
    ['rétabli', 'rétablie', 'résolu', 'résolue', 'restauré', 'corrigé', 'opérationnel'],
    ['détecté', 'détection', 'constaté', 'signalé', 'alerte', 'alerté', 'remarqué'],
    ['config', 'configuration'],
    ['panne', 'incident', 'coupure', 'interruption', 'indisponibilité'],
    ['rollback', 'retour', 'annulation', 'revert']
  ],
  metricBefore: {
    ttd: ['temps|délai de détection est|était|de|:', 'détecté|détectée après|en|au'],
    ttm: ['temps|délai de mitigation|contournement est|était|de|:'],
    ttr: ['temps|délai de résolution|rétablissement|réparation est|était|de|:', 'rétablissement ... pris']
  },
  metricAfter: {ttd: [], ttm: [], ttr: []},
  metricNotes: [
    'pendant', 'hors', 'sans compter', 'heures ouvrées', 'heures ouvrables', 'heures de bureau', 'depuis', 'après', 'à partir', 'entre', 'à compter', 'dès',
    'intermittent*', 'actif', 'effectif', 'cumulé*'
  ],
  affected: [
    'affect*', 'impact*', 'touch*', 'ne pouvaient|pouvait', 'pas pu', 'impossible*', 'indisponib*', 'inaccessib*',
    'utilisateurs|utilisatrices|clients|clientes|visiteurs|voyageurs|passagers|requêtes|services|commandes|réservations', 'panne*', 'coupure', 'interruption',
    'perdu*', 'erreur*', 'échou*', 'échec*', 'dégrad*', 'lent*', 'bloqué*', 'perturb*', 'reçu'
  ],
  counted: ['utilisateurs', 'clients', 'requêtes', 'commandes', 'paiements', 'appels', 'réservations'],
  unaffected: [
    'récupér*', 'rétabli*', 'pas affecté*', 'pas touché*', 'pas impacté*', 'épargné*', 'résolu*', 'normal*', 'disponibilité', 'succès', 'rédui*', 'augment*',
    'amélior*', 'cpu', 'mémoire', 'disque', 'charge', 'utilisation', 'capacité', 'seuil*', 'couverture', 'déployé*', 'seulement', 'restant*', 'autres',
    'pic*', "d'abord", 'puis', 'supplémentaires', 'plus tard', "jusqu'à", 'taux', 'plus lent*', 'chut*', 'région*', 'mobile', 'nouveaux', 'objectif', 'cible',
    'sla', 'slo', 'budget'
  ],
  from: ['de', 'entre', 'pendant', 'durant', 'du'],
  action: {
    ownerLabels: [
      'responsable', 'responsables', 'propriétaire', 'porteur', 'porteuse', 'pilote', 'assigné à', 'assignée à', 'assigné', 'attribué à', 'affecté à', 'qui',
      'en charge', ...action.ownerLabels
    ],
    dueLabels: [
      'échéance', "date d'échéance", 'date d’échéance', 'date limite', 'délai', 'pour le', 'avant le', "d'ici le", 'd’ici le', "d'ici", 'd’ici', 'date cible',
      'au plus tard le', 'au plus tard', 'prévu le', 'prévu pour', 'pour', 'fin', 'avant', ...action.dueLabels
    ],
    ticketLabels: ['ticket', 'lien', 'suivi', 'voir', 'référence', 'réf', ...action.ticketLabels],
    nobody: [
      'nous', 'on', 'je', "l'équipe", 'l’équipe', 'équipe', "toute l'équipe", 'tous', 'tout le monde', 'à définir', 'à déterminer', 'à préciser',
      'non assigné', 'non attribué', 'inconnu', 'personne', 'aucun', 'à assigner', 'n/d', ...action.nobody
    ],
    teams: [
      'équipe', 'équipes', 'plateforme', 'exploitation', 'développement', 'infrastructure', 'sécurité', 'responsable', 'direction', 'service', 'astreinte',
      'paiements', 'réseau', 'données', 'ingénierie', ...action.teams
    ],
    vagueVerbs: [
      'améliorer', 'amélioration', 'renforcer', 'renforcement', 'optimiser', 'optimisation', 'augmenter', 'assurer', 'garantir', "s'assurer", 's’assurer',
      'veiller', 'sensibiliser', 'sensibilisation', 'encourager', 'favoriser', 'promouvoir', 'consolider', 'mieux', 'plus', 'meilleur', 'meilleure',
      'intensifier', 'accroître', 'réfléchir', 'rappeler', 'respecter', 'éviter', 'maintenir'
    ],
    vagueObjects: [
      'monitoring', 'surveillance', 'supervision', 'alerting', 'alertes', 'journalisation', 'logs', 'communication', 'tests', 'couverture', 'processus',
      'procédures', 'procédure', 'documentation', 'formation', 'formations', 'équipe', 'équipes', 'système', 'systèmes', 'qualité', 'code', 'fiabilité',
      'stabilité', 'sécurité', 'performance', 'performances', 'résilience', 'robustesse', 'infrastructure', 'déploiement', 'déploiements', 'revues', 'revue',
      'gestion', 'incidents', 'collaboration', 'vigilance', 'attention', 'rigueur', 'pratiques', 'disponibilité', 'observabilité', 'visibilité', 'réactivité',
      'erreurs', 'planification', 'connaissances'
    ],
    fillers: [
      'et', 'ou', 'le', 'la', 'les', 'l', 'un', 'une', 'des', 'de', 'du', 'd', 'nos', 'notre', 'tous', 'toutes', 'à', 'au', 'aux', 'en', 'dans', 'sur',
      'avec', 'plus', 'mieux', 'meilleure', 'meilleures', 'bonnes', 'davantage', 'existant', 'existante', 'globale', 'régulier', 'régulière', 'futur',
      'futurs', 'rapidement', 'proactif', 'proactive'
    ],
    articles: english.action.articles,
    determiners: english.action.determiners,
    periodLeads: english.action.periodLeads,
    obligations: english.action.obligations,
    auxiliaries: [
      'nous', 'on', 'il', 'faut', 'devons', 'devrons', 'allons', 'va', 'faudra', 'devra', 'aussi', 'toujours', 'également', 'continuer', 'continuellement',
      'régulièrement'
    ],
    purposeLinks: ['pour', 'afin', 'avant', 'dans', 'en'],
    purposes: [
      'de', 'détecter', 'détection', 'identifier', 'prévenir', 'prévention', 'éviter', 'assurer', 'garantir', 'réduire', 'minimiser', 'gérer', 'permettre',
      'problème', 'problèmes', 'incident', 'incidents', 'panne', 'pannes', 'anomalie', 'anomalies', 'erreur', 'erreurs', 'performance', 'performances',
      'dégradation', 'potentiel', 'potentiels', 'possible', 'possibles', 'tôt', 'rapidement', 'vite', 'avenir', "l'avenir", 'futur', 'futurs', 'similaire',
      'similaires', 'nouveau', 'récurrence', 'reproduire', 'risque', 'risques', 'tels', 'telles', 'ces', 'ce', 'cela', 'que', 'ne', 'plus', 'se'
    ],
    means: ['par', 'via', 'grâce', 'avec', 'comme', 'notamment', 'moyennant', 'utilisant', 'ajoutant'],
    wishes: [
      'être plus vigilant|vigilants|attentif|attentifs|prudent|prudents|rigoureux', 'faire plus attention', 'faire attention', 'plus de rigueur',
      'redoubler de vigilance|prudence', 'rester vigilant|vigilants', 'ne plus se reproduire', 'ne se reproduise plus|pas', 'mieux communiquer',
      'sensibiliser|rappeler ... importance', 'prendre conscience', 'penser à', 'mieux faire'
    ],
    none: ['aucune action', 'pas ... action', 'aucune mesure', 'aucun suivi', 'aucune', 'non requis', 'sans objet', 'rien à faire', ...action.none],
    verbs: [
      'ajouter', 'activer', 'adapter', 'alerter', 'analyser', 'automatiser', 'bloquer', 'changer', 'configurer', 'contrôler', 'corriger', 'créer', 'définir',
      'déplacer', 'déployer', 'désactiver', 'documenter', 'écrire', 'évaluer', 'étendre', 'faire', 'former', 'implémenter', 'installer', 'intégrer',
      'limiter', 'mettre', 'migrer', 'modifier', 'passer', 'planifier', 'prévenir', 'publier', 'réaliser', 'réduire', 'relire', 'remplacer', 'rendre',
      'renommer', 'réviser', 'revoir', 'séparer', 'simplifier', 'supprimer', 'surveiller', 'tester', 'utiliser', 'valider', 'vérifier', 'améliorer',
      'renforcer', 'ajout', 'mise', 'création', ...action.verbs
    ]
  },
  placeholders: {
    asks: [
      'date', 'heure', 'durée', 'nom', 'noms', 'lien', 'titre', 'responsable', 'numéro', 'heure de début', 'heure de fin', 'auteur', 'description', 'cause',
      'impact', 'fuseau horaire', 'à compléter', 'à remplir', 'votre nom', 'service', 'insérer', ...placeholders.asks
    ],
    marks: ['à compléter', 'à définir', 'à déterminer', 'à préciser', 'à remplir', 'àcd', ...placeholders.marks],
    imperatives: [
      'insérer', 'insérez', 'décrire', 'décrivez', 'votre', 'vos', 'indiquer', 'indiquez', 'compléter', 'complétez', 'ajouter', 'ajoutez', 'préciser',
      'précisez', 'renseigner', 'renseignez', 'brève', 'expliquez', ...placeholders.imperatives
    ],
    instructions: [
      'décrire|décrivez ici', 'insérer|insérez ... ici', 'à compléter ici', 'texte ici', 'compléter cette section', 'décrivez ... impact',
      'remplacer|remplacez ce texte', ...placeholders.instructions
    ],
    unwritten: [...english.placeholders.unwritten, 'pas encore rédigé', 'pas encore écrit'],
    openings: english.placeholders.openings,
    masks: ['jj/mm/aaaa', 'aaaa-mm-jj', 'jj-mm-aaaa', ...placeholders.masks]
  },
  unknown: [
    'inconnu', 'inconnue', 'aucun', 'aucune', 'néant', 'sans objet', 'non connu', 'non connue', 'non applicable', 'n/d', 'non', 's/o', ...english.unknown
  ],
  blame: [
    ...typographic([
      "faute|erreur|négligence|inattention|maladresse de|du|d'un|d'une|des notre? ingénieur|ingénieure|développeur|développeuse|développeurs|administrateur|administratrice|collègue|collaborateur|opérateur|technicien|stagiaire|employé",
      "faute|erreur|négligence|inattention de l'ingénieur|l'administrateur|l'opérateur|l'employé|l'équipe",
      "l'ingénieur|l'administrateur|l'opérateur|l'employé a ... oublié|négligé|omis",
      "l'ingénieur|l'administrateur|l'opérateur|l'employé aurait ... dû",
      "aurait|auraient dû vérifier|savoir|tester|remarquer|s'assurer|lire"
    ]),
    'développeur|développeuse|ingénieur|administrateur|collègue|opérateur|technicien|stagiaire|employé|il|elle a ... oublié|négligé|omis',
    'développeur|ingénieur|administrateur|collègue|opérateur|technicien|stagiaire|employé|il|elle aurait ... dû',
    'négligence',
    'imprudence',
    'incompétence',
    'étourderie',
    'par inattention',
    'développeur|ingénieur|collègue|opérateur|technicien|il|elle était|est ... négligent|imprudent|fautif|responsable|incompétent',
    'par la? faute de|du'
  ],
  humanError: typographic([
    'erreur humaine',
    'erreurs humaines',
    'faute humaine',
    'défaillance humaine',
    'erreur de manipulation',
    "erreur d'inattention",
    ...english.humanError
  ]),
  denials: [
    'pas', 'non', 'sans', 'aucun*', 'ni', 'jamais', 'plutôt que', 'au lieu', 'éviter*', 'évite*', 'prévenir', 'prévient', 'empêcher', 'empêche*', 'minimiser',
    'réduire', 'réduit', 'risque*', 'possible*', 'potentiel*', 'contre', 'éliminer', 'limiter', 'probabilité', ...english.denials
  ]
}
