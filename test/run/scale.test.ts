import {mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import type {DocumentConfig} from '../../src/config/document-config.ts'
import type {Counts} from '../../src/lint/linted.ts'
import {openCache} from '../../src/run/cache.ts'
import {lintPaths} from '../../src/run/run.ts'
import {clean, flawed, folder, readme, run} from '../folder.ts'

const worker = new URL('../../dist/src/cli/worker.js', import.meta.url)

/** As many files of all kinds as threads need to be used. */
function many(): Record<string, string | Uint8Array> {
  const list = Array.from({length: 240}, (_, index): [string, string | Uint8Array] => {
    const name = `docs/${String(index).padStart(3, '0')}.md`
    if (index % 10 === 3) return [name, readme]
    if (index % 10 === 7) return [`${name.slice(0, -3)}-postmortem.md`, Uint8Array.of(35, 32, 0, 255)]
    return [name, (index % 2 === 0 ? clean : flawed).replace('fare quotes', `quote service ${index}`)]
  })
  return {...Object.fromEntries(list), 'deep.md': `${'> '.repeat(3000)}# Postmortem\n`}
}

describe('threads', () => {
  test.each([['stylish'], ['json'], ['sarif'], ['markdown']])('give the same %s report as one thread', {timeout: 60_000}, async (format) => {
    const cwd = folder(many())
    const argv = ['--format', format, 'docs', 'deep.md', 'missing.md']
    const one = await run(cwd, [...argv, '--threads', '1'], {worker})
    expect(one.code).toBe(2)
    expect(one.err).toContain('missing.md: no such file or folder')
    expect(await run(cwd, [...argv, '--threads', '2'], {worker})).toEqual(one)
  })

  test('a document that needs more memory than a thread has costs that document only', {timeout: 120_000}, async () => {
    const cwd = folder({...many(), 'docs/035-huge.md': `${clean}\n${`[x]: /y "${'z'.repeat(30)}"\n\n`.repeat(3500)}`})
    const {linted, failures} = await lintPaths(['docs'], {cwd, threads: {worker, count: 2, memoryMegabytes: 48}})
    expect(failures.map(({path, reason}) => `${path}: ${reason}`)).toEqual(['docs/035-huge.md: needs more than 48 MB of memory'])
    expect(linted).toHaveLength(192)
  })

  test.each(['0', '1.5', 'x'])('%s is no number of threads', async (count) => {
    expect(await run(folder({'a.md': clean}), ['--threads', count], {worker})).toMatchObject({
      code: 2,
      err: expect.stringContaining('whole number of 1 or more')
    })
  })
})

const cacheName = '.postmortemlintcache'

/** Dates the cache back, so that a test sees whether it is written again. */
function dateBack(cwd: string): void {
  utimesSync(join(cwd, cacheName), 0, 0)
}

function isWritten(cwd: string): boolean {
  return statSync(join(cwd, cacheName)).mtimeMs > 0
}

describe('the cache', () => {
  test('gives what was found before, and is written only when something changed', async () => {
    const cwd = folder({'a.md': flawed, 'b.md': clean, 'README.md': readme})
    const first = await run(cwd, ['--cache', '.'])
    expect(first).toMatchObject({code: 1, err: ''})
    dateBack(cwd)
    expect(await run(cwd, ['--cache', '.'])).toEqual(first)
    expect(isWritten(cwd)).toBe(false)
    expect(await run(cwd, ['.'])).toEqual(first)
  })

  test('a changed file, path or option is linted anew', async () => {
    const cwd = folder({'a.md': flawed, 'b.md': clean})
    const lintIt = (...more: string[]): Promise<{code: number; out: string}> => run(cwd, ['--cache', '--format', 'unix', ...more])
    await lintIt('.')
    writeFileSync(join(cwd, 'a.md'), clean)
    writeFileSync(join(cwd, 'b.md'), flawed)
    expect((await lintIt('.')).out).toMatch(/^b\.md:15:/)
    expect(await lintIt('a.md', 'b.md')).toMatchObject({code: 1})
    const json = await run(cwd, ['--cache', '--format', 'json', '.'])
    expect(json).toEqual(await run(cwd, ['--format', 'json', '.']))
  })

  test('with the configuration what it says changes too', async () => {
    const cwd = folder({'a.md': flawed})
    const plain = {settings: {}, rules: {}, statusRules: {}, sources: []}
    const lintIt = async (config: DocumentConfig): Promise<Counts | undefined> => {
      const cache = openCache(join(cwd, cacheName), {}, () => {})
      const {linted} = await lintPaths(['a.md'], {cwd, cache, configure: async () => config})
      await cache.save()
      return linted[0]?.counts
    }
    expect(await lintIt(plain)).toMatchObject({errors: 1, warnings: 0})
    expect(await lintIt({...plain, rules: {'unordered-timeline': 'off'}})).toMatchObject({errors: 0, warnings: 0})
    expect(await lintIt({...plain, statusRules: {final: {'unordered-timeline': 'warning'}}})).toMatchObject({errors: 0, warnings: 1})
    expect(await lintIt(plain)).toMatchObject({errors: 1, warnings: 0})
  })

  test('what time alone changes holds for a day', async () => {
    const cwd = folder({'a.md': clean.replaceAll('2024', '2099'), 'b.md': clean})
    const lintIt = async (now: number): Promise<number[]> => {
      const cache = openCache(join(cwd, cacheName), {}, () => {}, now)
      const {linted} = await lintPaths(['.'], {cwd, cache, settings: {now: undefined}})
      await cache.save()
      return linted.map(({counts}) => counts.warnings)
    }
    vi.useFakeTimers({toFake: ['Date'], now: Date.UTC(2026, 0, 1)})
    try {
      expect(await lintIt(Date.now())).toEqual([1, 0])
      dateBack(cwd)
      vi.setSystemTime(Date.UTC(2026, 0, 1, 20))
      expect(await lintIt(Date.now())).toEqual([1, 0])
      expect(isWritten(cwd)).toBe(false)
      vi.setSystemTime(Date.UTC(2101, 0, 1))
      expect(await lintIt(Date.now())).toEqual([0, 0])
    } finally {
      vi.useRealTimers()
    }
  })

  test('a damaged one is said and written anew', async () => {
    const cwd = folder({'a.md': flawed})
    const first = await run(cwd, ['--cache', 'a.md'])
    const text = readFileSync(join(cwd, cacheName), 'utf8')
    writeFileSync(join(cwd, cacheName), text.replace('unordered', 'unOrdered'))
    expect(await run(cwd, ['--cache', 'a.md'])).toEqual({
      ...first,
      err: 'postmortem-lint: the cache `<folder>/.postmortemlintcache` is damaged or from another version: it will be replaced\n'
    })
    expect(readFileSync(join(cwd, cacheName), 'utf8')).toBe(text)
  })

  test('a file that is none is left alone', async () => {
    const cwd = folder({'a.md': flawed, 'notes.txt': 'mine'})
    const {code, err} = await run(cwd, ['--cache', '--cache-location', 'notes.txt', 'a.md'])
    expect({code, err}).toEqual({
      code: 1,
      err: 'postmortem-lint: `<folder>/notes.txt` is not a cache of postmortem-lint: it stays unchanged, and nothing is cached\n'
    })
    expect(readFileSync(join(cwd, 'notes.txt'), 'utf8')).toBe('mine')
  })

  test('where it cannot be written is said, and changes nothing else', async () => {
    const cwd = folder({'a.md': flawed})
    mkdirSync(join(cwd, 'taken'))
    const plain = await run(cwd, ['a.md'])
    const {err, ...same} = await run(cwd, ['--cache', '--cache-location', 'no/such/folder/cache', 'a.md'])
    expect(same).toEqual({code: plain.code, out: plain.out})
    expect(err).toContain('the cache `no/such/folder/cache` cannot be written: no such file or folder')
    expect((await run(cwd, ['--cache', '--cache-location', 'taken', 'a.md'])).err).toContain('is a folder, not a file')
  })

  test('runs at the same time do no harm, and leave nothing behind', async () => {
    const cwd = folder({'a.md': flawed, 'b.md': clean})
    const [first, ...others] = await Promise.all(Array.from({length: 4}, () => run(cwd, ['--cache', '.'])))
    for (const other of others) expect(other).toEqual(first)
    expect(await run(cwd, ['--cache', '.'])).toEqual(first)
    expect(readdirSync(cwd).sort()).toEqual([cacheName, 'a.md', 'b.md'])
  })

  test('threads fill and use it', {timeout: 60_000}, async () => {
    const cwd = folder(many())
    const first = await run(cwd, ['--cache', 'docs'], {worker})
    dateBack(cwd)
    expect(await run(cwd, ['--cache', 'docs'], {worker})).toEqual(first)
    expect(isWritten(cwd)).toBe(false)
  })
})
