/** A configuration file with mistakes, and every message of them. */
export interface Case {
  readonly name: string
  /** What `docs/.postmortemlintrc.yaml` holds. */
  readonly text: string
  readonly messages: readonly string[]
}

/** Mistakes of all kinds; the other files of the folder are in the test. */
export const cases: readonly Case[] = [
  {
    name: 'an unknown key',
    text: 'timezone: UTC\n',
    messages: [
      '.postmortemlintrc.yaml:1:1: Unexpected key `timezone`, expected `extends`, `files`, `ignore`, `timeZone`, `language`, `sections`, `metrics`, `tolerance`, `ticketPattern`, `maxBytes`, `rules` or `overrides`; did you mean `timeZone`?'
    ]
  },
  {
    name: 'two unknown keys',
    text: 'lang: en\nrule: {}\n',
    messages: [
      '.postmortemlintrc.yaml:1:1: Unexpected key `lang`, expected `extends`, `files`, `ignore`, `timeZone`, `language`, `sections`, `metrics`, `tolerance`, `ticketPattern`, `maxBytes`, `rules` or `overrides`',
      '.postmortemlintrc.yaml:2:1: Unexpected key `rule`, expected `extends`, `files`, `ignore`, `timeZone`, `language`, `sections`, `metrics`, `tolerance`, `ticketPattern`, `maxBytes`, `rules` or `overrides`; did you mean `rules`?'
    ]
  },
  {
    name: 'a wrong type',
    text: 'timeZone: 2\n',
    messages: ['.postmortemlintrc.yaml:1:11: Unexpected number for `timeZone`, expected a time zone such as `UTC`, `CET` or `Europe/Oslo`']
  },
  {
    name: 'a mapping where a list belongs',
    text: 'overrides: {files: a.md}\n',
    messages: ['.postmortemlintrc.yaml:1:12: Unexpected mapping for `overrides`, expected a list of overrides, each with `files` or `status`']
  },
  {
    name: 'a list for the whole file',
    text: '- blame\n',
    messages: ['.postmortemlintrc.yaml:1:1: Unexpected list, expected keys with values, as in `extends: strict`']
  },
  {
    name: 'text for the whole file',
    text: 'strict\n',
    messages: ['.postmortemlintrc.yaml:1:1: Unexpected text, expected keys with values, as in `extends: strict`']
  },
  {
    name: 'an empty value',
    text: 'extends:\nrules:\n  blame: off\n',
    messages: ['.postmortemlintrc.yaml:1:1: Unexpected empty value for `extends`, expected a profile or a file, or a list of such']
  },
  {
    name: 'an unknown rule',
    text: 'rules:\n  umbiguous-time: off\n',
    messages: [
      '.postmortemlintrc.yaml:2:3: Unexpected rule `umbiguous-time`, expected one of 42 rules that `postmortem-lint rules` lists; did you mean `ambiguous-time`?'
    ]
  },
  {
    name: 'a rule of another linter',
    text: 'rules:\n  line-length: off\n',
    messages: ['.postmortemlintrc.yaml:2:3: Unexpected rule `line-length`, expected one of 42 rules that `postmortem-lint rules` lists']
  },
  {
    name: 'a level that does not exist',
    text: 'rules:\n  blame: erorr\n',
    messages: ['.postmortemlintrc.yaml:2:10: Unexpected text for `rules.blame`, expected `off`, `warn`, `warning` or `error`; did you mean `error`?']
  },
  {
    name: 'a level as a number',
    text: 'rules: {blame: 2}\n',
    messages: ['.postmortemlintrc.yaml:1:16: Unexpected number for `rules.blame`, expected `off`, `warn`, `warning` or `error`']
  },
  {
    name: 'a level as yes or no',
    text: 'rules: {blame: false}\n',
    messages: ['.postmortemlintrc.yaml:1:16: Unexpected value for `rules.blame`, expected `off`, `warn`, `warning` or `error`']
  },
  {
    name: 'an unknown option',
    text: 'rules:\n  timeline-gap: [warning, {minute: 60}]\n',
    messages: ['.postmortemlintrc.yaml:2:28: Unexpected option `minute`, expected `minutes`']
  },
  {
    name: 'an option of a rule without options',
    text: 'rules:\n  blame: [error, {words: [fool]}]\n',
    messages: ['.postmortemlintrc.yaml:2:19: Unexpected option `words`, expected none: `blame` has no options']
  },
  {
    name: 'an option of a wrong type',
    text: 'rules:\n  timeline-gap: [warning, {minutes: an hour}]\n',
    messages: ['.postmortemlintrc.yaml:2:37: Unexpected text for `rules.timeline-gap.minutes`, expected a number from 0']
  },
  {
    name: 'a negative option',
    text: 'rules:\n  timeline-gap: [warning, {minutes: -60}]\n',
    messages: ['.postmortemlintrc.yaml:2:37: Unexpected number for `rules.timeline-gap.minutes`, expected a number from 0']
  },
  {
    name: 'a value that an option cannot have',
    text: 'rules:\n  missing-milestone: [warning, {milestones: [start, fixed]}]\n',
    messages: [
      '.postmortemlintrc.yaml:2:53: Unexpected text for `rules.missing-milestone.milestones`, expected `start`, `detected`, `acknowledged`, `mitigated` or `resolved`'
    ]
  },
  {
    name: 'a setting with too many parts',
    text: 'rules:\n  timeline-gap: [warning, {minutes: 60}, 5]\n',
    messages: ['.postmortemlintrc.yaml:2:42: Unexpected number for `rules.timeline-gap`, expected a level and options alone, as in `[warning, {…}]`']
  },
  {
    name: 'an option without a level',
    text: 'rules:\n  timeline-gap: {minutes: 60}\n',
    messages: ['.postmortemlintrc.yaml:2:17: Unexpected mapping for `rules.timeline-gap`, expected a level, or a list of a level and options']
  },
  {
    name: 'an unknown profile',
    text: 'extends: google-srs\n',
    messages: [
      '.postmortemlintrc.yaml:1:10: Unexpected text for `extends`, expected a file that begins with `./`, or `minimal`, `recommended`, `strict`, `atlassian`, `aws-coe`, `azure-pir`, `gitlab`, `google-api`, `google-sre`, `howie` or `pagerduty`; did you mean `google-sre`?'
    ]
  },
  {
    name: 'an absolute path to extend',
    text: 'extends: /etc/postmortem.yaml\n',
    messages: ['.postmortemlintrc.yaml:1:10: Unexpected text for `extends`, expected a path from the folder of this file that begins with `./` or `../`']
  },
  {
    name: 'a file to extend that is missing',
    text: 'extends: [strict, ./team.yaml]\n',
    messages: ['.postmortemlintrc.yaml:1:19: Unexpected file for `extends`, expected one that can be read (no such file or folder)']
  },
  {
    name: 'a file to extend outside of the repository',
    text: 'extends: ../../outside.yaml\n',
    messages: ['.postmortemlintrc.yaml:1:10: Unexpected file for `extends` outside of the repository, expected one in it']
  },
  {
    name: 'a circle',
    text: 'extends: ./a.yaml\n',
    messages: ['b.yaml:1:10: Unexpected circle of files, expected none to extend itself: a.yaml → b.yaml → a.yaml']
  },
  {
    name: 'a mistake in a file that is extended',
    text: 'extends: ./broken.yaml\nlanguages: de\n',
    messages: [
      '.postmortemlintrc.yaml:2:1: Unexpected key `languages`, expected `extends`, `files`, `ignore`, `timeZone`, `language`, `sections`, `metrics`, `tolerance`, `ticketPattern`, `maxBytes`, `rules` or `overrides`; did you mean `language`?',
      'broken.yaml:2:3: Unexpected rule `blam`, expected one of 42 rules that `postmortem-lint rules` lists; did you mean `blame`?'
    ]
  },
  {
    name: 'a time zone that is none',
    text: 'timeZone: Europe/Olso\n',
    messages: [
      '.postmortemlintrc.yaml:1:11: Unexpected text for `timeZone`, expected a time zone such as `UTC`, `CET` or `Europe/Oslo`; did you mean `Europe/Oslo`?'
    ]
  },
  {
    name: 'a time zone that is two',
    text: 'timeZone: UTC and CET\n',
    messages: ['.postmortemlintrc.yaml:1:11: Unexpected text for `timeZone`, expected a time zone such as `UTC`, `CET` or `Europe/Oslo`']
  },
  {
    name: 'a language without a pack',
    text: 'language: it\n',
    messages: ['.postmortemlintrc.yaml:1:11: Unexpected text for `language`, expected `en`, `de`, `fr`, `es`, `pt`, `no`, `ja` or `zh`']
  },
  {
    name: 'a section that is none',
    text: 'sections:\n  required: [summary, root-causes]\n',
    messages: [
      '.postmortemlintrc.yaml:2:23: Unexpected section, expected one of your own under `sections.own`, or `summary`, `impact`, `detection`, `timeline`, `root-cause`, `resolution`, `action-items` or `lessons-learned`; did you mean `root-cause`?'
    ]
  },
  {
    name: 'a heading for a section that is none',
    text: 'sections:\n  aliases:\n    rootcause: Why it broke\n',
    messages: [
      '.postmortemlintrc.yaml:3:5: Unexpected key `rootcause`, expected `summary`, `impact`, `detection`, `timeline`, `root-cause`, `resolution`, `action-items` or `lessons-learned`; did you mean `root-cause`?'
    ]
  },
  {
    name: 'a section of one’s own that is known already',
    text: 'sections:\n  own:\n    timeline: What happened when\n',
    messages: ['.postmortemlintrc.yaml:3:5: Unexpected section `timeline` of your own, expected its headings under `sections.aliases`']
  },
  {
    name: 'a key of one’s own that is no key',
    text: 'sections:\n  own:\n    Five Whys: Five whys\n',
    messages: [
      '.postmortemlintrc.yaml:3:5: Unexpected key `Five Whys` for `sections.own`, expected a key of small letters, digits and `-`, such as `customer-messages`'
    ]
  },
  {
    name: 'a section in the options of a rule that is none',
    text: 'rules:\n  missing-section: [error, {required: [sumary]}]\n',
    messages: [
      '.postmortemlintrc.yaml:2:40: Unexpected section, expected one of your own under `sections.own`, or `summary`, `impact`, `detection`, `timeline`, `root-cause`, `resolution`, `action-items` or `lessons-learned`; did you mean `summary`?'
    ]
  },
  {
    name: 'an empty heading',
    text: "sections:\n  aliases:\n    impact: ['']\n",
    messages: ['.postmortemlintrc.yaml:3:14: Unexpected empty text for `sections.aliases.impact`, expected a heading with words']
  },
  {
    name: 'a metric that is none',
    text: 'metrics:\n  mttr: {from: start, to: resolved}\n',
    messages: ['.postmortemlintrc.yaml:2:3: Unexpected key `mttr`, expected `ttd`, `ttm` or `ttr`; did you mean `ttr`?']
  },
  {
    name: 'a milestone that is none',
    text: 'metrics:\n  ttd: {from: begin, to: detected}\n',
    messages: ['.postmortemlintrc.yaml:2:15: Unexpected text for `metrics.ttd.from`, expected `start`, `detected`, `acknowledged`, `mitigated` or `resolved`']
  },
  {
    name: 'a metric without its end',
    text: 'metrics:\n  ttd: {from: start}\n',
    messages: ['.postmortemlintrc.yaml:2:8: Missing key `to`, expected two milestones, as in `{from: start, to: detected}`']
  },
  {
    name: 'a metric that runs backwards',
    text: 'metrics:\n  ttd: {from: detected, to: start}\n',
    messages: [
      '.postmortemlintrc.yaml:2:29: Unexpected milestone `start` for `to`, expected one that comes after `detected`: start, detected, acknowledged, mitigated, resolved'
    ]
  },
  {
    name: 'a negative tolerance',
    text: 'tolerance:\n  hourMinutes: -5\n',
    messages: ['.postmortemlintrc.yaml:2:16: Unexpected number for `tolerance.hourMinutes`, expected a number from 0']
  },
  {
    name: 'a share above one',
    text: 'tolerance: {share: 10}\n',
    messages: ['.postmortemlintrc.yaml:1:20: Unexpected number for `tolerance.share`, expected a number from 0 to 1']
  },
  {
    name: 'a ticket form that is a regular expression',
    text: "ticketPattern: '(OPS-\\d+)+'\n",
    messages: ['.postmortemlintrc.yaml:1:16: Unexpected text for `ticketPattern`, expected a form with `<number>` in it, as in `OPS-<number>`']
  },
  {
    name: 'a ticket form with an unknown blank',
    text: 'ticketPattern: OPS-<digits>\n',
    messages: ['.postmortemlintrc.yaml:1:16: Unexpected text for `ticketPattern`, expected no `<` or `>` but in `<number>` and `<letters>`']
  },
  {
    name: 'an empty glob',
    text: "files: ['']\n",
    messages: ['.postmortemlintrc.yaml:1:9: Unexpected empty text for `files`, expected a glob such as `docs/**/*.md`']
  },
  {
    name: 'a glob that goes up',
    text: 'files: ../other/**\n',
    messages: ['.postmortemlintrc.yaml:1:8: Unexpected text for `files`, expected a path below the folder of this file, without `..`']
  },
  {
    name: 'a glob from the root',
    text: 'overrides:\n  - files: /docs/**\n    rules: {blame: off}\n',
    messages: ['.postmortemlintrc.yaml:2:12: Unexpected text for `overrides.files`, expected a path from the folder of this file, without `/` at its start']
  },
  {
    name: 'a glob that stands for very many',
    text: "files: '{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}'\n",
    messages: ['.postmortemlintrc.yaml:1:8: Unexpected text for `files`, expected `{…}` that stand for at most 100 globs']
  },
  {
    name: 'globs that only take away',
    text: "files: ['!**/TEMPLATE.md']\noverrides:\n  - files: '!archive/**'\n    rules: {blame: off}\n",
    messages: [
      '.postmortemlintrc.yaml:1:8: Unexpected list for `files`, expected a glob beside it that names documents, as in `["**/*.md", "!**/TEMPLATE.md"]`',
      '.postmortemlintrc.yaml:3:12: Unexpected text for `overrides.files`, expected a glob beside it that names documents, as in `["**/*.md", "!archive/**"]`'
    ]
  },
  {
    name: 'a glob that is negated twice',
    text: "files: ['**', '!!a.md']\n",
    messages: ['.postmortemlintrc.yaml:1:15: Unexpected text for `files`, expected one `!` at its start']
  },
  {
    name: 'a glob with an open bracket',
    text: "files: 'docs/[0-9.md'\n",
    messages: ['.postmortemlintrc.yaml:1:8: Unexpected text for `files`, expected a `]` for every `[`']
  },
  {
    name: 'an override of nothing',
    text: 'overrides:\n  - rules: {blame: off}\n',
    messages: ['.postmortemlintrc.yaml:2:5: Unexpected override of no documents, expected `files`, `status` or both']
  },
  {
    name: 'a status that is none',
    text: 'overrides:\n  - status: drafted\n    rules: {blame: off}\n',
    messages: ['.postmortemlintrc.yaml:2:13: Unexpected text for `overrides.status`, expected `draft`, `review` or `final`; did you mean `draft`?']
  },
  {
    name: 'a setting beside a status that cannot depend on it',
    text: 'overrides:\n  - status: draft\n    timeZone: UTC\n',
    messages: ['.postmortemlintrc.yaml:3:5: Unexpected `timeZone` beside `status`, expected `rules` alone: a document is read before its status is known']
  },
  {
    name: 'a key that an override cannot have',
    text: 'overrides:\n  - files: a.md\n    extends: strict\n',
    messages: [
      '.postmortemlintrc.yaml:3:5: Unexpected key `extends`, expected `files`, `status`, `timeZone`, `language`, `sections`, `metrics`, `tolerance`, `ticketPattern`, `maxBytes` or `rules`'
    ]
  },
  {
    name: 'a key twice',
    text: 'language: en\nlanguage: de\n',
    messages: ['.postmortemlintrc.yaml:2:1: Unexpected second key of the same name, expected every key once']
  },
  {
    name: 'a tab',
    text: 'rules:\n\tblame: off\n',
    messages: ['.postmortemlintrc.yaml:2:1: Unexpected tab, expected spaces to indent']
  },
  {
    name: 'a value that is not closed',
    text: 'rules: {blame: off\n',
    messages: [
      '.postmortemlintrc.yaml:2:1: Unexpected syntax, expected YAML or JSON: flow map in block collection must be sufficiently indented and end with a }'
    ]
  },
  {
    name: 'two documents',
    text: 'language: en\n---\nlanguage: de\n',
    messages: ['.postmortemlintrc.yaml:2:1: Unexpected second document, expected one in a file']
  },
  {
    name: 'aliases that grow',
    text: 'a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]\n',
    messages: ['.postmortemlintrc.yaml:4:13: Unexpected alias number 21, expected at most 20 (`*name`) in a file']
  },
  {
    name: 'an alias to nothing',
    text: 'timeZone: *zone\n',
    messages: ['.postmortemlintrc.yaml:1:11: Unexpected alias, expected one (`*name`) of an anchor above it (`&name`)']
  },
  {
    name: 'a list where rules belong',
    text: 'rules: [blame]\n',
    messages: ['.postmortemlintrc.yaml:1:8: Unexpected list for `rules`, expected keys with values']
  },
  {
    name: 'mistakes of many kinds, in the order of the file',
    text: "timeZone: CETT\nrules:\n  blaim: off\n  timeline-gap: [warn, {minutes: '60'}]\noverrides:\n  - files: old/**\n    rules: {fake-list: of}\n  - status: final\n    language: klingon\n    sections: {}\n",
    messages: [
      '.postmortemlintrc.yaml:1:11: Unexpected text for `timeZone`, expected a time zone such as `UTC`, `CET` or `Europe/Oslo`',
      '.postmortemlintrc.yaml:3:3: Unexpected rule `blaim`, expected one of 42 rules that `postmortem-lint rules` lists; did you mean `blame`?',
      '.postmortemlintrc.yaml:4:34: Unexpected text for `rules.timeline-gap.minutes`, expected a number from 0',
      '.postmortemlintrc.yaml:7:24: Unexpected text for `overrides.rules.fake-list`, expected `off`, `warn`, `warning` or `error`',
      '.postmortemlintrc.yaml:9:5: Unexpected `language` beside `status`, expected `rules` alone: a document is read before its status is known',
      '.postmortemlintrc.yaml:9:15: Unexpected text for `overrides.language`, expected `en`, `de`, `fr`, `es`, `pt`, `no`, `ja` or `zh`',
      '.postmortemlintrc.yaml:10:5: Unexpected `sections` beside `status`, expected `rules` alone: a document is read before its status is known'
    ]
  }
]
