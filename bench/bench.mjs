// `npm run bench` measures floors, ours and others over the same generated postmortems, prints a table and writes bench/RESULTS.md.

import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, loadavg, platform, release, tmpdir, totalmem} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {measure, median} from './measure.mjs'
import {writeMonorepo} from './monorepo.mjs'
import {postmortem} from './postmortems.mjs'
import {floors, installPeers, nodeOf, ours, peers} from './programs.mjs'

const usage = `npm run bench -- [options]

  --quick          one file and 100 documents only, 3 runs each
  --documents N    this many documents only; may be repeated
  --no-monorepo    not the 20,000 files of which 200 are postmortems
  --runs N         this many runs of each program
  --no-peers       floors and ours only; under the Node that runs this
  --only WORD      programs whose name holds the word, and the parse floor
  --no-results     print the table without writing bench/RESULTS.md
`

const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    documents: {type: 'string', multiple: true},
    runs: {type: 'string'},
    peers: {type: 'boolean', default: true},
    monorepo: {type: 'boolean', default: true},
    only: {type: 'string'},
    results: {type: 'boolean', default: true},
    help: {type: 'boolean', default: false}
  },
  allowNegative: true
})

/** Runs of each program, by the number of documents. Others are run once over thousands. */
const runsOf = new Map([
  [1, 11],
  [100, 7],
  [2000, 7],
  [10_000, 7]
])
/** Markdown files of the repository in which every hundredth is a postmortem. */
const monorepoFiles = 20_000

/** Writes documents into a folder; one alone is a file. */
function writeDocuments(count, folder) {
  mkdirSync(folder, {recursive: true})
  const documents = Array.from({length: count}, (_, number) => postmortem(number))
  for (const {name, text} of documents) writeFileSync(join(folder, name), text)
  const bytes = documents.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0)
  return {path: count === 1 ? join(folder, documents[0].name) : folder, bytes}
}

/** Measures all programs over the same documents, in rounds, so that what else the machine does hits all of them. */
function measureAll(programs, count, path) {
  const all = programs.filter(({most = Number.POSITIVE_INFINITY}) => count <= most)
  const measured = new Map(all.map((program) => [program, []]))
  const rounds = options.runs === undefined ? (options.quick ? 3 : (runsOf.get(count) ?? 7)) : Number(options.runs)
  for (let round = 0; round < rounds; round++) {
    for (const program of all) {
      if (program.isPeer && count >= 2000 && round > 0) continue
      process.stderr.write(`\r${count} documents, round ${round + 1} of ${rounds}: ${program.name}`.padEnd(100))
      program.before?.()
      measured.get(program).push(measure({command: program.command, args: program.args(path), cwd: program.cwd ?? tmpdir()}))
    }
  }
  process.stderr.write(`\r${' '.repeat(100)}\r`)
  const of = (program, key) => median(measured.get(program).map((own) => own[key]))
  const floor = all.find(({isFloor}) => isFloor) ?? all[0]
  return all.map((program) => {
    const [wall, cpu, peak] = ['wall', 'cpu', 'peak'].map((key) => of(program, key))
    return {
      name: program.name,
      runs: measured.get(program).length,
      wall,
      cpu,
      peak,
      perSecond: count / wall,
      wallRatio: wall / of(floor, 'wall'),
      cpuRatio: cpu / of(floor, 'cpu')
    }
  })
}

const digits = (number, count = 2) => (number === undefined || Number.isNaN(number) ? '–' : number.toFixed(count))

function tableOf(rows, count) {
  const cells = rows.map(({name, runs, wall, cpu, peak, perSecond, wallRatio, cpuRatio}) => {
    return [name, digits(wall, 3), digits(cpu), digits(peak, 0), count === 1 ? '' : digits(perSecond, 0), digits(wallRatio), digits(cpuRatio), String(runs)]
  })
  const all = [['program', 'wall s', 'CPU s', 'peak MB', 'documents/s', '× wall', '× CPU', 'runs'], ...cells]
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)))
  const line = (row) => `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n')
}

function main() {
  if (options.help) return process.stdout.write(usage)
  if (options.peers) installPeers()
  const node = nodeOf(options.peers)
  const others = options.peers ? peers(node).map((program) => ({...program, isPeer: true})) : []
  const programs = [...floors(node), ...ours(node), ...others].filter(({name, isFloor}) => isFloor || name.includes(options.only ?? ''))
  const counts = options.documents?.map(Number) ?? (options.quick ? [1, 100] : [...runsOf.keys()])
  const folder = mkdtempSync(join(tmpdir(), 'postmortems-'))
  const parts = []
  try {
    for (const count of counts) {
      const {path, bytes} = writeDocuments(count, join(folder, String(count)))
      const title = `${count === 1 ? 'One document' : `${count.toLocaleString('en')} documents`}, ${(bytes / 1024).toFixed(0)} KB`
      const part = `## ${title}\n\n${tableOf(measureAll(programs, count, path), count)}\n`
      process.stdout.write(`${part}\n`)
      parts.push(part)
      rmSync(join(folder, String(count)), {recursive: true, force: true})
    }
    if (options.monorepo && !options.quick) {
      const path = join(folder, 'monorepo')
      const bytes = writeMonorepo(monorepoFiles, path)
      const own = programs.filter(({isRead, isScaled}) => isRead || isScaled)
      const part = `## ${monorepoFiles.toLocaleString('en')} Markdown files, ${monorepoFiles / 100} of them postmortems, ${(bytes / 1024).toFixed(0)} KB\n\nThe columns with × compare with finding and reading the files.\n\n${tableOf(measureAll(own, monorepoFiles, path), monorepoFiles)}\n`
      process.stdout.write(`${part}\n`)
      parts.push(part)
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
  if (options.results && options.only === undefined) writeFileSync(new URL('RESULTS.md', import.meta.url), `${headOf(node)}\n${parts.join('\n')}`)
}

function headOf(node) {
  const {version} = JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'))
  const nodeVersion = spawnSync(node, ['--version'], {encoding: 'utf8'}).stdout.trim()
  const [cpu] = cpus()
  return `# How long it takes

Written by \`npm run bench\`${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''} on ${new Date().toISOString().slice(0, 10)}: postmortem-lint ${version}, Node ${nodeVersion} for all programs, ${platform()} ${release()},
${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, load average ${loadavg()[0].toFixed(1)}. Medians over the runs of the last column; differences below 15 % are noise.

The documents are generated (\`bench/postmortems.mjs\`, seed 1). "Parse only" reads and parses them with published packages and the
syntax that we read: remark-parse, tables, task lists, strikethrough, footnotes, front matter. The columns with × compare with it. The
other linters look for other things; they stand here for what people wait for already.
`
}

main()
