import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {incidentOf} from '../../src/incident/read.ts'
import {createProcessor, lint} from '../../src/lint/processor.ts'
import {runRule} from '../../src/rule/run.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
// "Now" for all fixtures, so that the reports do not change with the day of the test.
const settings = {now: Date.UTC(2026, 0, 31)}

const documents = ['clean', 'flawed', 'sample'].flatMap((folder) => markdownIn(folder).map((name) => `${folder}/${name}`))

function markdownIn(folder: string): readonly string[] {
  return readdirSync(`${fixtures}${folder}`).filter((name) => name.endsWith('.md'))
}

function report(path: string): string {
  const {messages} = lint(readFileSync(`${fixtures}${path}`, 'utf8'), {path, settings})
  return messages.map((message) => `${placeOf(message)} ${message.fatal ? 'error' : 'warning'} ${message.ruleId} ${message.reason}\n`).join('')
}

function placeOf({place}: VFileMessage): string {
  if (!place || !('start' in place)) throw new Error('Expected a place with a start and an end')
  return `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
}

describe('clean postmortems report nothing', () => {
  test.each(markdownIn('clean'))('%s', (name) => {
    expect(report(`clean/${name}`)).toBe('')
  })
})

describe('flawed postmortems report what is beside them', () => {
  test.each(markdownIn('flawed'))('%s', async (name) => {
    await expect(report(`flawed/${name}`)).toMatchFileSnapshot(`${fixtures}flawed/${name.replace(/\.md$/, '.txt')}`)
  })
})

/** What a plugin in front of ours may add: nodes that stand nowhere in the document. */
const generated = createProcessor().parse('# Contents\n\n- 25:61 nobody knows\n- TODO\n\n**Impact**\n\nDuration: 3 weeks, from 01:00 to 02:00 UTC.\n')
visit(generated, (node) => {
  delete node.position
})

describe('nodes without positions are not read, and the others are', () => {
  const processor = createProcessor().freeze()
  const found = (tree: Root, file: VFile, path: string): readonly string[] => {
    const incident = incidentOf(tree, file, {force: true, ...settings})
    return rules.flatMap((rule) => runRule(rule, incident, rule.options, path).map(({message, place}) => `${place.start} ${rule.id} ${message}`))
  }

  test.each(documents)('%s', (path) => {
    const file = new VFile({path, value: readFileSync(`${fixtures}${path}`)})
    const tree = processor.parse(file)
    const expected = found(tree, file, path)
    expect(found({...tree, children: [...generated.children, ...tree.children, ...generated.children]}, file, path)).toEqual(expected)
    visit(tree, (node) => {
      delete node.position
    })
    expect(found(tree, file, path)).toEqual(found({type: 'root', children: []}, file, path))
  })
})
