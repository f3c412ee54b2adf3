import {execFileSync, spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {folder} from '../folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const manifest: {readonly dependencies: Readonly<Record<string, string>>} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const timeout = 60_000

/** Gives what a module imports, or a declaration. */
function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/^(?:import|export)\b[^;'"]*?from ["']([^"']+)["']|^import ["']([^"']+)["']|\bimport\(["']([^"']+)["']\)/gm)].map(
    ([, from, alone, late]) => from ?? alone ?? late ?? ''
  )
}

test('the packed library holds every file that it imports, and `dependencies` every package', {timeout}, () => {
  const [packed]: ReadonlyArray<{readonly files: ReadonlyArray<{readonly path: string}>}> = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: root, encoding: 'utf8'})
  )
  const files = new Set(packed?.files.map(({path}) => path))
  const queue = [...files].filter((path) => /^dist\/(?:rules\/|src\/index\.)/.test(path))
  const missing = new Set<string>()
  const packages = new Set<string>()
  const seen = new Set(queue)
  for (const path of queue) {
    for (const from of importsOf(readFileSync(join(root, path), 'utf8'))) {
      if (!from.startsWith('.')) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from)
      else {
        const target = join(path, '..', path.endsWith('.d.ts') ? from.replace(/\.[jt]s$/, '.d.ts') : from)
        if (!files.has(target)) missing.add(target)
        else if (!seen.has(target)) queue.push(target)
        seen.add(target)
      }
    }
  }
  expect([...missing]).toEqual([])
  // The types of mdast come with the packages that read it.
  const others = [...packages].filter((name) => !name.startsWith('node:') && !Object.hasOwn(manifest.dependencies, name))
  expect(others.filter((name) => name !== 'mdast' && name !== 'unist')).toEqual([])
  // Only types come from micromark-util-types.
  expect(Object.keys(manifest.dependencies).filter((name) => !packages.has(name))).toEqual(['micromark-util-types'])
})

test('what action.yml starts runs the bundle of a release tag, and says where there is none', {timeout}, () => {
  const cwd = folder({})
  copyFileSync(join(root, 'action.mjs'), join(cwd, 'action.mjs'))
  const without = spawnSync(process.execPath, ['action.mjs'], {cwd, encoding: 'utf8'})
  expect({...without, pid: 0}).toMatchObject({status: 2, stderr: ''})
  expect(without.stdout).toMatch(/^::error title=postmortem-lint::This commit holds no built action: use a release tag, as in `uses: \S+@v\d+\.\d+\.\d+`\n$/)
  expect(readFileSync(join(root, 'action.yml'), 'utf8')).toMatch(/^ {2}main: action\.mjs$/m)
})

test('the tree of a release tag holds the bundle, and nothing to install or build', {timeout}, () => {
  const tree = join(folder({}), 'tree')
  execFileSync(process.execPath, [join(root, 'scripts/release-tree.mjs'), tree])
  const own: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8'))
  expect(Object.keys(own)).not.toEqual(expect.arrayContaining(['dependencies']))
  for (const key of ['dependencies', 'devDependencies', 'scripts']) expect(own).not.toHaveProperty(key)
  expect(own).toMatchObject({name: 'postmortem-lint', bin: {'postmortem-lint': 'bundle/postmortem-lint.js'}})
  for (const name of ['action.yml', 'action.mjs', '.pre-commit-hooks.yaml', 'bundle/action.js', 'LICENSE'])
    expect(existsSync(join(tree, name)), name).toBe(true)
  const {status, stdout} = spawnSync(process.execPath, [join(tree, 'bundle/postmortem-lint.js'), 'fixtures/sample/clean.md'], {cwd: tree, encoding: 'utf8'})
  expect({status, stdout}).toEqual({status: 0, stdout: expect.stringContaining('no findings')})
})
