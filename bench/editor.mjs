// Measures what a person in an editor waits for: `node bench/editor.mjs [file] [rounds]` with the published bundle. Prints medians in milliseconds.
import {spawn} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-jsonrpc/node'

const root = fileURLToPath(new URL('..', import.meta.url))
const [file, rounds = '15'] = process.argv.slice(2)
const text = file ? readFileSync(file, 'utf8') : composed(8192)
/** The server's own pause after typing, which is no work. */
const pause = 50

/** A whole postmortem, filled up to a size with prose of others. */
function composed(size) {
  const folder = `${root}fixtures/clean/`
  const read = (name) => readFileSync(folder + name, 'utf8').replaceAll('\r\n', '\n')
  const prose = readdirSync(folder).flatMap((name) =>
    read(name)
      .split(/\n\n+/)
      .filter((part) => /^[A-Z]/.test(part))
  )
  let whole = `${read('booking-pool-exhausted.md')}\n## Notes\n`
  for (let index = 0; whole.length < size; index++) whole += `\n${prose[index % prose.length]}\n`
  return whole
}

const uri = 'file:///postmortems/2025-03-booking.md'
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]

/** Starts a server and gives the milliseconds to diagnostics, after each of some changes, and for quick fixes and hover. */
async function session() {
  const start = performance.now()
  const server = spawn(process.execPath, [`${root}bundle/postmortem-lint.js`, 'lsp', '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  let told = () => {}
  connection.onNotification('textDocument/publishDiagnostics', () => told())
  const published = () => new Promise((resolve) => (told = resolve))
  const timed = async (work) => {
    const from = performance.now()
    await work()
    return performance.now() - from
  }
  connection.listen()
  await connection.sendRequest('initialize', {processId: process.pid, rootUri: null, capabilities: {}})
  connection.sendNotification('initialized', {})
  const first = published()
  connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version: 1, text}})
  await first
  const opened = performance.now() - start
  const changes = []
  for (let version = 2; version < 12; version++) {
    const at = {line: 2, character: 0}
    changes.push(
      await timed(async () => {
        const next = published()
        connection.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges: [{range: {start: at, end: at}, text: 'x'}]})
        await next
      })
    )
  }
  const ask = (method, more) => timed(() => connection.sendRequest(`textDocument/${method}`, {textDocument: {uri}, ...more}))
  const actions = await ask('codeAction', {range: {start: {line: 0, character: 0}, end: {line: 999, character: 0}}, context: {diagnostics: []}})
  const hover = await ask('hover', {position: {line: 24, character: 4}})
  await connection.sendRequest('shutdown')
  connection.sendNotification('exit')
  return {opened, change: median(changes), firstChange: changes[0], actions, hover}
}

const all = []
for (let round = 0; round < Number(rounds); round++) all.push(await session())
const shown = (key, less = 0) => `${(median(all.map((own) => own[key])) - less).toFixed(0)} ms`
console.log(`${text.length} characters, ${all.length} servers, Node ${process.versions.node}`)
console.log(`start of the server to diagnostics: ${shown('opened')}`)
console.log(`change to diagnostics, without the pause of ${pause} ms: first ${shown('firstChange', pause)}, later ${shown('change', pause)}`)
console.log(`all quick fixes: ${shown('actions')}; hover: ${shown('hover')}`)
process.exit(0)
