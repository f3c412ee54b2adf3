// Writes the Markdown of a large repository, the same for the same seed: READMEs, changelogs, decision records, runbooks, and few postmortems among them.
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {postmortem, randomOf} from './postmortems.mjs'

const names = ['ferry-clock', 'berth-plan', 'fare-cache', 'gate-io', 'manifest-kit', 'seat-grid', 'tide-table', 'crew-roster', 'cargo-scan', 'quote-api']
const verbs = ['parses', 'renders', 'caches', 'validates', 'merges', 'signs', 'retries', 'streams', 'counts', 'sorts']
const nouns = ['tickets', 'sailings', 'invoices', 'bookings', 'time tables', 'containers', 'price rules', 'passenger lists', 'berths', 'customs forms']
const tails = [
  'as the `strict` option asks for',
  'without reading the whole file',
  'and throws when the *schema* does not fit',
  'in the order of their [departure](https://docs.harborline.example/departure)',
  'unless the flag `--dry-run` is given',
  'so that the caller need not wait',
  'which is what most services want'
]
const commands = [
  'kubectl -n port rollout restart deploy/NAME',
  'npm install @harborline/NAME',
  'curl -s https://NAME.harborline.example/health',
  'make deploy SERVICE=NAME'
]

/** Draws what texts are put together from. */
function writer(random) {
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1))
  const one = (list) => list[whole(0, list.length - 1)]
  const name = one(names)
  const sentence = () => `The ${one(['module', 'service', 'worker', 'client', 'job'])} ${one(verbs)} ${whole(2, 900)} ${one(nouns)} ${one(tails)}.`
  const prose = (count) => Array.from({length: count}, sentence).join(' ')
  const list = (count) => Array.from({length: count}, () => `- \`${one(verbs)}\`: ${one(nouns)} ${one(tails)}`).join('\n')
  const code = () => `\`\`\`sh\n# ${one(verbs)} ${one(nouns)}\n${one(commands).replace('NAME', name)}\n\`\`\``
  return {whole, one, name, prose, list, code}
}

const kinds = {
  README: ({name, prose, list, code, whole}) =>
    `# @harborline/${name}\n\n[![build](https://ci.harborline.example/${name}.svg)](https://ci.harborline.example/${name})\n\n${prose(2)}\n\n## Installation\n\n${code()}\n\n## Usage\n\n${prose(whole(2, 6))}\n\n${code()}\n\n## API\n\n${list(whole(3, 20))}\n\n## Options\n\n| Option | Default |\n| --- | --- |\n| \`strict\` | \`true\` |\n| \`limit\` | ${whole(2, 99)} |\n\n${prose(whole(3, 12))}\n\n## License\n\nMIT\n`,
  CHANGELOG: ({name, list, whole}) =>
    `# Changelog of ${name}\n\n${Array.from({length: whole(6, 24)}, (_, index) => `## ${9 - Math.floor(index / 9)}.${9 - (index % 9)}.0 (202${5 - Math.floor(index / 12)}-0${whole(1, 9)}-1${whole(0, 9)})\n\n### Fixed\n\n${list(whole(1, 4))}\n\n### Added\n\n${list(whole(1, 4))}\n`).join('\n')}`,
  ADR: ({name, prose, one, whole}) =>
    `# ${whole(1, 300)}. Use ${one(nouns)} of ${name}\n\nDate: 202${whole(2, 5)}-0${whole(1, 9)}-1${whole(0, 9)}\n\n## Status\n\nAccepted\n\n## Context\n\n${prose(whole(4, 12))}\n\n## Decision\n\n${prose(whole(3, 8))}\n\n## Consequences\n\n${prose(whole(3, 8))}\n`,
  runbook: ({name, prose, list, code, whole}) =>
    `# Runbook: ${name}\n\n${prose(2)}\n\n## Alerts\n\n${list(whole(2, 6))}\n\n## Steps\n\n1. ${prose(1)}\n\n${code()}\n\n2. ${prose(1)}\n\n${code()}\n\n## Escalation\n\n${prose(whole(2, 6))}\n\n## Dashboards\n\n${list(whole(2, 5))}\n`
}

/** Writes a number of Markdown files, every hundredth a postmortem, into a folder of packages, and gives the sum of their bytes. */
export function writeMonorepo(count, folder, seed = 1) {
  let bytes = 0
  for (let number = 0; number < count; number++) {
    const own = writer(randomOf(Math.imul(seed, 0x9e37_79b1) ^ Math.imul(number + 1, 0xc2b2_ae35)))
    const [kind, make] = Object.entries(kinds)[number % 4]
    const home = join('packages', `${names[number % names.length]}-${Math.floor(number / 40)}`)
    const {name, text} = number % 100 === 0 ? postmortem(number, seed) : {name: `${kind}-${number % 40}.md`, text: make(own)}
    const path = join(folder, home, number % 100 === 0 ? join('docs', name) : name)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
    bytes += Buffer.byteLength(text)
  }
  return bytes
}
