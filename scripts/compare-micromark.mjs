// `node scripts/compare-micromark.mjs [PATH…]` parses Markdown with the published micromark and with that of the bundle, and fails where
// the trees differ. Paths are Markdown files, folders of them, or CommonMark's examples as JSON; without any, what stands below.
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {isDeepStrictEqual} from 'node:util'
import {build} from 'esbuild'
import {postmortem} from '../bench/postmortems.mjs'
import {reference} from '../bench/reference.mjs'
import {fasterMicromark} from './micromark.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Parts of which documents are put together: every construct, whole and broken, with what makes lines special. */
const parts = [
  ...[
    'word',
    'Many words, *emphasis* and **strong** ',
    '`code`',
    '``a ` b``',
    '[link](https://harborline.example "title")',
    '![image][ref]',
    '[ref]: /url "title"'
  ],
  ...[
    '<https://harborline.example>',
    '<b>html</b>',
    '<!-- comment -->',
    '<div>',
    '&amp;',
    '&#0;',
    '\\*',
    '\\',
    '~~gone~~',
    '~',
    '[^1]',
    '[^1]: note',
    '| a | b |',
    '| - | :-: |',
    ':-'
  ],
  ...[
    '# ',
    '## Heading ##',
    '===',
    '---',
    '***',
    '+++',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '12) ',
    '- [ ] ',
    '- [x] ',
    '> ',
    '>',
    '```yaml',
    '```',
    '~~~',
    '    ',
    '\t',
    ' ',
    '  ',
    '   ',
    '*',
    '_',
    '**'
  ],
  ...['__', '[', ']', '(', ')', '!', '!', '|', ':', '🚢', 'é', '日本', '\u00a0', '\u0000', '\ufeff'],
  ...['\n', '\n', '\n', '\n', '\n', '\n\n', '\n\n', '\n\n', '\r\n', '\r', '  \n', '\\\n', '\n    ', '\n  ', '\n> ', '\n- ']
]

/** Gives documents put together from the parts, the same every time. */
function mixtures(count) {
  let state = 1
  const next = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Array.from({length: count}, () => Array.from({length: 1 + next(40)}, () => parts[next(parts.length)]).join(''))
}

function textsOf(path) {
  if (statSync(path).isDirectory()) {
    const names = readdirSync(path).filter((name) => !name.endsWith('.json'))
    return names.flatMap((name) => textsOf(join(path, name)))
  }
  if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8')).map(({markdown}) => markdown)
  return /\.(?:md|markdown)$/.test(path) ? [readFileSync(path, 'utf8')] : []
}

/** Builds the reference parse as the bundle is built. */
async function changedReference() {
  const folder = mkdtempSync(join(tmpdir(), 'micromark-'))
  try {
    const outfile = join(folder, 'reference.mjs')
    await build({absWorkingDir: root, entryPoints: ['bench/reference.mjs'], outfile, bundle: true, platform: 'node', format: 'esm', plugins: [fasterMicromark]})
    return (await import(pathToFileURL(outfile).href)).reference
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const paths = process.argv.slice(2)
const generated = Array.from({length: 50}, (_, number) => postmortem(number).text)
const texts = paths.length > 0 ? paths.flatMap(textsOf) : [...textsOf(join(root, 'fixtures')), ...generated, ...parts, ...mixtures(5000)]
const changed = await changedReference()
const different = texts.find((text) => !isDeepStrictEqual(changed.parse(text), reference.parse(text)))
if (different === undefined) process.stdout.write(`${texts.length} trees are the same\n`)
else {
  process.stderr.write(`The trees of this text differ: ${JSON.stringify(different)}\n`)
  process.exitCode = 1
}
