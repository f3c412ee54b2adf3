import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import type {CompletionItem} from 'vscode-languageserver'
import {languages} from '../../src/language/index.ts'
import {sectionKeys} from '../../src/language/language.ts'
import {completionsAt} from '../../src/lsp/completion.ts'
import {clean, readme} from '../folder.ts'
import {applied} from './client.ts'
import {sample, withCursor} from './open.ts'

function completed(text: string): readonly CompletionItem[] {
  const {document, offset} = withCursor(text)
  return completionsAt(document.result.incident, offset, document.positions, true)
}

/** The text after a completion was taken. */
function taken(text: string, label: string): string {
  const item = completed(text).find((own) => own.label === label)
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`Expected a completion ${label}`)
  return applied(text.replace('¦', ''), [item.textEdit])
}

describe('completion', () => {
  const short = clean.replace(/## Impact[\s\S]*?(?=## Timeline)/, '').replace(/## Root cause[\s\S]*?(?=## Action items)/, '')

  test('behind # are the sections that are missing, at the level of the others', () => {
    const text = short.replace('## Action items', '#¦\n\n## Action items')
    expect(completed(text).map(({label}) => label)).toEqual(['Impact', 'Detection', 'Root cause', 'Resolution', 'Lessons learned'])
    expect(taken(text, 'Root cause')).toBe(short.replace('## Action items', '## Root cause\n\n## Action items'))
    expect(taken(short.replace('## Action items', '### Roo¦\n\n## Action items'), 'Root cause')).toContain('\n### Root cause\n')
    expect(completed(text)[0]?.filterText).toBe('# Impact')
  })

  test('speaks the language of the document', () => {
    const text = readFileSync(fileURLToPath(new URL('../../fixtures/flawed/bezahlung-haengt-de.md', import.meta.url)), 'utf8')
    expect(completed(`${text}\n\n## ¦`).map(({label}) => label)).toMatchInlineSnapshot(`
      [
        "Erkennung",
        "Erkenntnisse",
      ]
    `)
  })

  test('in an action are owner and due date where they are missing', () => {
    const bare = clean.replace(' (owner: Ada, due 2024-03-22, [PLAT-210](https://tickets.example/PLAT-210))', '¦')
    expect(completed(bare).map(({label}) => label)).toEqual(['Owner', 'Due'])
    expect(taken(bare, 'Owner')).toContain('before a certificate expires, owner: @\n')
    expect(taken(bare.replace('expires¦', 'expires (o¦'), 'Owner')).toContain('expires (owner: @\n')
    expect(taken(bare.replace('expires¦', 'expires. ¦'), 'Due')).toContain(`expires. due \${1:YYYY-MM-DD}\n`)
    expect(completed(clean.replace('PLAT-210))', 'PLAT-210)¦)'))).toEqual([])
  })

  test('behind the label of an owner are those of other actions', () => {
    const text = clean.replace('* Alert 21', '* Test the job weekly, owner: ¦\n* Alert 21')
    expect(taken(text, 'Ada')).toContain('* Test the job weekly, owner: Ada\n')
    expect(completed(text.replace('owner: ¦', 'owner: @a¦')).map(({label}) => label)).toContain('Ada')
  })

  test.each([
    ['a README', `${readme}\n#¦\n`],
    ['code', clean.replace('## Impact', '```sh\n#¦ ls\n```\n\n## Impact')],
    ['prose', clean.replace('Ada renewed', 'Ada # ¦renewed')],
    ['a table', sample.replace('| Freeze migrations', '| Fre¦eze migrations').replace('| Ines |', '| |')]
  ])('is none in %s', (_, text) => {
    expect(completed(text)).toEqual([])
  })

  test('takes the first name that a language has for a section', () => {
    const names = languages.map(({code, sections}) => [code, ...sectionKeys.map((key) => sections[key][0])].join(' | '))
    expect(names).toMatchInlineSnapshot(`
      [
        "en | summary | impact | detection | timeline | root cause | resolution | action items | lessons learned",
        "de | zusammenfassung | auswirkungen | erkennung | zeitverlauf | ursache | behebung | maßnahmen | erkenntnisse",
        "fr | résumé | impact | détection | chronologie | cause racine | résolution | plan d'action | leçons apprises",
        "es | resumen | impacto | detección | cronología | causa raíz | resolución | acciones | lecciones aprendidas",
        "pt | resumo | impacto | detecção | linha do tempo | causa raiz | resolução | ações | lições aprendidas",
        "no | sammendrag | påvirkning | oppdagelse | tidslinje | årsak | løsning | tiltak | læringspunkter",
        "ja | サマリー | 影響 | 検知 | タイムライン | 根本原因 | 対応 | アクションアイテム | 教訓",
        "zh | 摘要 | 影响 | 发现 | 时间线 | 根因 | 修复 | 预防措施 | 经验教训",
      ]
    `)
  })
})
