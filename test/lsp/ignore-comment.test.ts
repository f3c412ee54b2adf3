import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {applyEdits} from '../../src/lint/fix.ts'
import {spanOrStart} from '../../src/lsp/diagnostics.ts'
import {disableComment, ignoreComment} from '../../src/lsp/ignore-comment.ts'
import {preset} from '../../src/remark/preset.ts'
import {clean, flawed} from '../folder.ts'
import {applied, editsOf} from './client.ts'
import {actionsAt, documents, sample, timeout} from './open.ts'

describe('a comment that silences a rule', () => {
  /** Takes the action that disables the rule for what is under the cursor. */
  function silenced(text: string): string {
    const action = actionsAt(text).find(({title}) => title.includes(' for this '))
    return action ? applied(text.replace('¦', ''), editsOf(action)) : 'nothing'
  }

  test('stands at the end of the line in a list item', () => {
    expect(silenced(flawed.replace('14:49 New', '14:¦49 New'))).toBe(
      flawed.replace('service restored\n', 'service restored <!--lint ignore unordered-timeline-->\n')
    )
    const known = 'service restored <!--lint ignore blame -- a quote-->'
    expect(silenced(flawed.replace('14:49 New', '14:¦49 New').replace('service restored', known))).toContain(
      'service restored <!--lint ignore blame unordered-timeline -- a quote-->\n'
    )
  })

  test('stands around a list item where its line ends inside of markup', () => {
    const text = flawed.replace('14:49 New certificate is live, service restored', '14:¦49 New certificate is live, **service\n  restored**')
    expect(silenced(text)).toBe(
      text
        .replace('¦', '')
        .replace('* 14:49 New', '  <!--lint disable unordered-timeline-->\n* 14:49 New')
        .replace('restored**\n', 'restored**\n  <!--lint enable unordered-timeline-->\n')
    )
  })

  test('stands in the cell of a table, before the markup of its words', () => {
    expect(silenced(sample.replace('1 hour and 5', '1 ¦hour and 5'))).toContain('| Duration | <!--lint ignore duration-mismatch-->1 hour and 5 minutes |')
    expect(silenced(sample.replace('1 hour and 5 minutes', '**1 ¦hour and 5 minutes**'))).toContain('| <!--lint ignore duration-mismatch-->**1 hour')
  })

  test('stands before a heading or paragraph, with the line ends of the document', () => {
    const text = clean.replace('On 12 March', 'The outage lasted 3¦1 minutes. On 12 March').replaceAll('\n', '\r\n')
    expect(silenced(text)).toContain('## Summary\r\n\r\n<!--lint ignore duration-mismatch-->\r\n\r\nThe outage')
    expect(silenced(clean.replace('## Resolution\n\nAda renewed the certificate by hand.\n', '## Res¦olution\n'))).toContain(
      '<!--lint ignore empty-section-->\n\n## Resolution'
    )
  })

  test('joins a comment that already ignores something there', () => {
    const text = clean.replace('On 12 March', '<!--lint ignore blame -- a quote -->\n\nThe outage lasted 3¦1 minutes. On 12 March')
    expect(silenced(text)).toContain('<!--lint ignore blame duration-mismatch -- a quote -->\n\nThe outage')
  })

  test('is not offered in front matter, where none can stand', () => {
    const text = `---\nduration: 3¦1 minutes\n---\n\n${clean}`
    expect(actionsAt(text).map(({title}) => title)).toEqual(['Change `31 minutes` to `47 minutes`'])
  })

  /** A tree without our comments and positions. */
  function bare(node: Nodes): object {
    const {position, ...rest} = node
    if (!('children' in rest)) return rest
    const children: Nodes[] = []
    for (const child of rest.children) {
      const before = children.at(-1)
      if (child.type === 'html' && child.value.startsWith('<!--lint')) {
        if (before?.type === 'text') children.splice(-1, 1, ...(before.value.trim() === '' ? [] : [{...before, value: before.value.trimEnd()}]))
        continue
      }
      // A comment amid words makes two texts of one.
      if (child.type === 'text' && before?.type === 'text') children[children.length - 1] = {...before, value: before.value + child.value}
      else children.push(child)
    }
    return {...rest, children: children.map(bare)}
  }

  const place = {ignore: ignoreComment, disable: disableComment}
  test.each(['ignore', 'disable'] as const)('(%s) silences its finding and no other, and leaves Markdown as it was, in every document', {timeout}, (verb) => {
    let seen = 0
    for (const [path, text] of documents) {
      const before = lint(text, {path})
      for (const message of before.messages) {
        const {ruleId} = message
        const comment = place[verb](ruleId ?? '', spanOrStart(message).start, before.tree, text)
        if (!comment) continue
        seen++
        const after = lint(applyEdits(text, comment.edits), {path})
        const kept = before.messages.filter((other) => (verb === 'ignore' ? other !== message : other.ruleId !== ruleId)).map(said)
        expect({path, messages: after.messages.map(said).filter((own) => !kept.includes(own))}).toEqual({path, messages: []})
        expect(kept.filter((own) => !own.startsWith(`${ruleId}:`) && !after.messages.map(said).includes(own))).toEqual([])
        expect(bare(after.tree)).toEqual(bare(before.tree))
      }
    }
    expect(seen).toBeGreaterThan(150)
  })

  test.each([
    ['before a paragraph', clean.replace('On 12 March', 'The outage lasted 31 minutes. On 12 March')],
    ['in a cell', clean.replace('On 12 March', '| Duration | 31 minutes |\n| --- | --- |\n\nOn 12 March')]
  ])('%s does the same under remark itself', async (_, text) => {
    const path = 'a.md'
    const {tree, messages} = lint(text, {path})
    const [message] = messages
    const comment = message && ignoreComment(message.ruleId ?? '', spanOrStart(message).start, tree, text)
    const after = applyEdits(text, comment?.edits ?? [])
    const file = new VFile({value: after, path})
    const processor = unified().use(remarkParse).use(preset)
    await processor.run(processor.parse(file), file)
    expect(file.messages).toEqual([])
  })

  function said({ruleId, reason}: {ruleId?: string | undefined; reason: string}): string {
    return `${ruleId}: ${reason.replace(/\bline \d+/g, 'line')}`
  }
})
