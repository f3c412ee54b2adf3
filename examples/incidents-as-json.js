// Exports the facts of postmortems for a dashboard: node examples/incidents-as-json.js docs/postmortems/*.md
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {factsOf, lint} from 'postmortem-lint'

const incidents = process.argv.slice(2).map((path) => {
  const {incident, messages} = lint(readFileSync(path, 'utf8'), {path})
  const {kind, incidentDate, timeline, metrics, actions} = factsOf(incident, path)
  return {
    path,
    kind,
    title: incident.title?.text,
    incidentDate,
    events: timeline.length,
    minutesToDetect: metrics.ttd,
    minutesToResolve: metrics.ttr,
    openActions: actions.filter(({done}) => !done).map(({text, owner, due}) => ({text, owner, due})),
    findings: messages.length
  }
})

console.log(JSON.stringify(incidents, undefined, 2))
