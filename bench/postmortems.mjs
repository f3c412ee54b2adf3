// Writes postmortems of a company that does not exist, the same for the same seed: all forms of a timeline, 2 to 8 KB, some with faults.

/** Gives a generator of numbers from 0 up to 1 (mulberry32), so that every run and machine measures the same documents. */
export function randomOf(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

const services = ['booking', 'manifests', 'tracking', 'harbor-gateway', 'fare-quotes', 'loyalty', 'customs-export', 'seat-map', 'gate-scanner', 'payments']
const people = ['Ines', 'Tomasz', 'Odd', 'Marek', 'Achieng', 'Lin', 'Sofia', 'Jonas']
const teams = ['Platform team', 'Payments team', 'Terminal IT', 'Data team']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const causes = [
  [
    'a connection pool that was too small',
    'The size of the pool moved from an environment variable to the values of the chart, whose default is meant for local development.'
  ],
  ['an expired certificate', 'The renewal job had been disabled during a migration, and its alert had been routed to a channel that nobody reads.'],
  ['a migration that locked a table', 'Adding the column rewrote the whole table, which takes 40 ms on staging and 50 minutes with the rows of production.'],
  ['a cache that was emptied', 'The new nodes joined the cluster with empty caches and every request went to the database at once.'],
  ['a wrong feature flag', 'The flag was meant for one terminal; an empty list of terminals means all of them.'],
  ['a full disk', 'Debug logging was left on after the last incident, and the partition for logs is shared with the queue.']
]
const remarks = [
  'The dashboards for pool usage were right, and we looked at them early.',
  'Staging has so little traffic that the load test passed although the setting was wrong.',
  'Customers could still use the app, which keeps the last answer for an hour.',
  'The on-call engineer had the page of the runbook open, but its commands were for the old cluster.',
  'Terminals went back to paper lists, as they train twice a year, and no sailing was delayed.',
  'The alert needs three bad minutes in a row before it fires, then one more to be routed.',
  'Requests that failed were retried by the gateway, so the load doubled while the service was weakest.',
  'We declared the incident late because each team believed that the other one had done it.',
  'The `--dry-run` of the tool printed the right plan, but it reads another file than the real run.',
  'No data was lost: the queue keeps messages for seven days and was replayed the next morning.',
  'A rollback was possible at any time, and it would have been faster than finding the cause.',
  'The contact centre learned of the outage from customers, not from us.'
]
const subjects = [
  'The dashboard of SERVICE',
  'Our second region',
  'The queue in front of SERVICE',
  'PERSON',
  'The terminal in Esbjerg',
  'The nightly job',
  'The load balancer'
]
const verbs = ['showed', 'reported', 'kept', 'lost sight of', 'counted', 'had to wait for', 'could not explain']
const objects = [
  'NUMBER requests that had been retried',
  'the answers of NUMBER pods',
  'NUMBER bookings of the Bergen line',
  '*most* of the NUMBER open connections',
  '`timeout=NUMBER` in the configuration'
]
const ends = [
  'as in the incident before',
  'which nobody had expected',
  'although the [limit](https://wiki.harborline.example/limits) is higher',
  'until the cache was warm again',
  'and **that** hid the cause',
  'while PERSON looked elsewhere'
]
const steps = [
  'Error rate of `SERVICE` doubles on the dashboard',
  'PERSON acknowledges and opens the channel #inc-SERVICE',
  'Incident declared, PERSON takes over as incident lead',
  'Two more pods are added in each region; no effect',
  'PERSON compares the configuration of both versions',
  'Traffic is moved to the second region, see [the runbook](https://wiki.harborline.example/runbooks/SERVICE)',
  'Status page updated: "We are looking into errors with SERVICE"',
  'PERSON finds the cause in the logs of `SERVICE`',
  'The fix is approved by PERSON and PERSON',
  'Rollback of `SERVICE` to the previous version starts',
  'First pods answer again, error rate falls to 4 %',
  'The contact centre is told that most customers are back'
]
const tasks = [
  'Fail at start if the configuration of `SERVICE` is incomplete',
  'Alert 21 days before a certificate of `SERVICE` expires',
  'Render the production chart of `SERVICE` in CI and show the difference',
  'Run the load profile of a sale against staging before each release of `SERVICE`',
  'Move the logs of `SERVICE` to a partition of their own',
  'Write the commands of the runbook of `SERVICE` for the new cluster'
]

const two = (number) => String(number).padStart(2, '0')
const clock = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
const thousands = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** Draws everything that an incident is told with. */
function incidentOf(random) {
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1))
  const one = (list) => list[whole(0, list.length - 1)]
  const [cause, explanation] = one(causes)
  const day = {year: whole(2023, 2025), month: whole(1, 12), day: whole(1, 28)}
  const start = whole(60, 1000)
  const service = one(services)
  const fill = (text) => text.replaceAll('SERVICE', service).replaceAll('PERSON', () => one(people))
  const sentence = () => fill(`${one(subjects)} ${one(verbs)} ${one(objects).replace('NUMBER', () => whole(2, 900))}, ${one(ends)}.`)
  const events = [
    {at: start, text: `\`${service}\` starts to fail, the outage begins`},
    {at: start + whole(2, 9), text: `Alert \`${service}-5xx\` pages ${one(people)}, outage detected`}
  ]
  const count = whole(4, 11)
  for (let step = 0; step < count; step++) events.push({at: events.at(-1).at + whole(1, 14), text: fill(steps[step])})
  const end = events.at(-1).at + whole(3, 20)
  events.push({at: end, text: 'Error rate at zero, service restored'})
  return {whole, one, fill, sentence, cause, explanation, day, start, end, service, events, level: whole(1, 3)}
}

/** Faults as people make them; each takes the incident and changes what is written. */
const faults = [
  ({events}) => ([events[1], events[2]] = [events[2], events[1]]),
  (incident) => (incident.claimed = incident.end - incident.start + 25),
  (incident) => (incident.zone = ''),
  (incident) => (incident.unowned = true),
  (incident) => (incident.without = 'Root cause'),
  (incident) => (incident.without = 'Action items'),
  (incident) => (incident.placeholder = true)
]

const timelines = {
  bullets: (events) => events.map(({at, text}) => `- ${clock(at)} – ${text}`).join('\n'),
  table: (events) => `| Time | Event |\n| --- | --- |\n${events.map(({at, text}) => `| ${clock(at)} | ${text} |`).join('\n')}`,
  headings: (events) => events.map(({at, text}) => `### ${clock(at)} ${text.split(',')[0]}\n\n${text}.`).join('\n\n'),
  paragraphs: (events) => events.map(({at, text}) => `**${clock(at)}** ${text}.`).join('\n\n'),
  stamps: (events, date) => events.map(({at, text}) => `* ${date} ${clock(at)} UTC: ${text}`).join('\n')
}

/** The parts of a document by their headings, in order. */
function partsOf(incident, form, random) {
  const {whole, one, fill, day, start, end, service, events, cause, explanation, zone = ' UTC', claimed = end - start} = incident
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`
  const written = `${day.day} ${months[day.month - 1]} ${day.year}`
  const users = thousands(whole(120, 48_000))
  const action = (task, index) => {
    const due = `${day.month === 12 ? day.year + 1 : day.year}-${two((day.month % 12) + 1)}-${two(whole(1, 28))}`
    const id = `${service.slice(0, 4).toUpperCase()}-${100 + index}`
    const owned =
      incident.unowned && index === 0 ? '' : ` (Owner: ${one([...people, ...teams])}, due ${due}, [${id}](https://tracker.harborline.example/${id}))`
    return `- [${random() < 0.3 ? 'x' : ' '}] ${fill(task)}${owned}`
  }
  return [
    [
      'Summary',
      `On ${written} from ${clock(start)} to ${clock(end)}${zone} \`${service}\` answered ${whole(5, 95)} % of its requests with\n\`503 Service Unavailable\`. The reason was ${cause}. The outage lasted ${claimed} minutes.`
    ],
    [
      'Impact',
      `- ${users} customers saw the error page at least once; ${whole(5, 110)} of them called the contact centre.\n- No other service was *noticeably* affected.`
    ],
    ['Timeline', `All times in${zone === '' ? ' order' : zone}, ${written}.\n\n${timelines[form](events, date)}`],
    [
      'Root cause',
      `${explanation} ${one(remarks)}\n\n\`\`\`yaml\n${service}:\n  replicas: ${whole(2, 9)}\n  pool: ${whole(2, 40)} # was ${whole(2, 40)}\n\`\`\``
    ],
    ['Detection', `The alert \`${service}-5xx\` fired ${events[1].at - events[0].at} minutes after the first error. ${one(remarks)}`],
    [
      'Resolution',
      `We rolled \`${service}\` back to the previous version[^1]. ${one(remarks)}\n\n[^1]: Version ${whole(2, 9)}.${whole(0, 40)}, deployed the week before.`
    ],
    ['Action items', tasks.slice(0, whole(2, tasks.length)).map(action).join('\n')],
    ['Lessons learned', incident.placeholder ? 'TODO: write what we learned' : `> ${one(remarks)}\n\n1. ${one(remarks)}\n2. ${one(remarks)}`]
  ].filter(([title]) => title !== incident.without)
}

const titles = [
  ({service, day}) => `# Postmortem: ${service} unavailable on ${day.day} ${months[day.month - 1]} ${day.year}`,
  ({service}) => `# Postmortem: errors of ${service}`,
  ({service, level}) => `# [SEV-${level}] Outage of ${service}`
]

/** Gives a document by its number: its file name, its text and the form of its timeline. */
export function postmortem(number, seed = 1) {
  const random = randomOf(Math.imul(seed, 0x9e37_79b1) ^ Math.imul(number + 1, 0x85eb_ca6b))
  const incident = incidentOf(random)
  const {whole, one, sentence, day, service, level} = incident
  if (random() < 0.3) one(faults)(incident)
  const form = Object.keys(timelines)[number % Object.keys(timelines).length]
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`
  const matter = random() < 0.4
  const head = matter
    ? `---\ntitle: Postmortem of ${service}\ndate: ${date}\nseverity: SEV-${level}\nstatus: final\ntags: [postmortem, ${service}]\n---\n\n`
    : ''
  const facts = matter ? '' : `\n- **Status:** final\n- **Severity:** SEV-${level}\n- **Authors:** ${one(people)}, ${one(people)}\n`
  const parts = partsOf(incident, form, random).map(([title, body]) => `## ${title}\n\n${body}\n`)
  let text = `${head}${one(titles)(incident)}\n${facts}\n${parts.join('\n')}`
  const size = whole(2048, 8192)
  if (text.length < size) text += '\n## Notes\n'
  while (text.length < size) text += `\n${sentence()} ${sentence()}\n${random() < 0.3 ? one(remarks) : sentence()} ${sentence()}\n`
  return {name: `${date}-${service}-${number}.md`, form, text}
}
