import {readFileSync} from 'node:fs'
import {test} from 'vitest'
import {readDocument} from '../src/processor.ts'
test('x', () => {
  for (const [slug, key] of JSON.parse(process.env.Q ?? '[]')) {
    const {incident} = readDocument(readFileSync(slug.includes('/') ? slug : `fixtures/flawed/${slug}.md`, 'utf8'), 'x.md', {force: true})
    let v: any = incident
    for (const p of key.split('.')) v = v[p]
    console.log(slug, key, JSON.stringify(v, (k, x) => (['source', 'heading', 'section', 'block', 'lines'].includes(k) ? undefined : x), 1).replace(/\n\s*/g,' ').replace(/\}, \{/g, '},\n{'))
  }
})
