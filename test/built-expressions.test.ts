import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {expect, test, vi} from 'vitest'
import {vulnerable} from './safety/vulnerable.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const documents = ['fixtures/clean', 'fixtures/flawed'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
)

/** The longest forms of ticket ids that configuration may name. */
const ticketPatterns = [
  '<letters>-<number>',
  '<number>a<letters>',
  `${'1'.repeat(60)}<number>`,
  '<number>/<letters>/<number>',
  `<number>${'-'.repeat(40)}<number>`
]

/** The expressions that our code puts together, with the file and place in it. */
interface Built {
  readonly file: string
  readonly at: string
  readonly expression: RegExp
}

/** Notes each `new RegExp` of our code from now on. */
function recordBuilt(): readonly Built[] {
  const built: Built[] = []
  const own = RegExp
  vi.stubGlobal(
    'RegExp',
    new Proxy(own, {
      construct(target, given, newTarget) {
        const expression: RegExp = Reflect.construct(target, given, newTarget)
        const caller = new Error('here').stack?.split('\n')[2] ?? ''
        const [, file = '', at = ''] = own.prototype.exec.call(/\/((?:src|rules)\/[^\s:?]+\.ts)[^:]{0,40}:(\d+:\d+)/, caller) ?? []
        if (file !== '' && !caller.includes('node_modules')) built.push({file, at, expression})
        return expression
      }
    })
  )
  return built
}

test('no expression that is built while documents are read can be made slow', {timeout: 600_000}, async () => {
  const built = recordBuilt()
  const {lint} = await import('../src/lint/processor.ts')
  const {fix} = await import('../src/lint/fix.ts')
  const {redact} = await import('../src/lint/redact/redact.ts')
  const {languages} = await import('../src/language/index.ts')
  const {canBePostmortem} = await import('../src/incident/recognition/candidate.ts')
  for (const {code} of languages) {
    const settings = {language: code, force: true, ticketPatterns, now: Date.UTC(2026, 0, 31)}
    for (const document of documents) lint(document, {settings})
    fix('# Postmortem of 12st March 2024\n', {settings})
    redact(documents[0] ?? '', {settings})
  }
  canBePostmortem(Buffer.from(documents[0] ?? ''), 'docs/2024-03-12-outage.md')
  vi.unstubAllGlobals()
  const sites = globSync(['src/**/*.ts', 'rules/**/*.ts'], {cwd: root}).flatMap((file) => {
    const count = readFileSync(join(root, file), 'utf8').match(/\bRegExp\(/g)?.length ?? 0
    return count > 0 ? [`${count} in ${file}`] : []
  })
  const met = [...new Set(built.map(({file}) => file))].map((file) => `${new Set(built.filter((own) => own.file === file).map(({at}) => at)).size} in ${file}`)
  expect(met.sort()).toEqual(sites.sort())
  expect(vulnerable(built.map(({file, expression: {source, flags}}) => [`${file} ${source.slice(0, 80)}`, source, flags]))).toEqual([])
})
