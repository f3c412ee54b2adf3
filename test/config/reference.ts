import * as v from 'valibot'
import {profileNames} from '../../src/config/profile-names.ts'
import {profiles} from '../../src/config/profiles.ts'
import {configSchema, type KeyNotes} from '../../src/config/schema.ts'

/** The parts of a schema that the reference reads. */
type Schema = v.GenericSchema & {
  readonly wrapped?: Schema
  readonly entries?: Readonly<Record<string, Schema>>
  readonly options?: readonly unknown[]
  readonly item?: Schema
}

function unwrapped(schema: Schema): Schema {
  return schema.wrapped ? unwrapped(schema.wrapped) : schema
}

function notesOf(schema: Schema): KeyNotes | undefined {
  const metadata: Partial<KeyNotes> = v.getMetadata(schema)
  const {fallback, example} = metadata
  return fallback === undefined || example === undefined ? undefined : {fallback, example}
}

function keyPart(name: string, schema: Schema): string {
  const notes = notesOf(schema)
  if (!notes) throw new Error(`Expected notes for \`${name}\``)
  const inner = Object.entries(name === 'rules' ? {} : (schema.entries ?? {})).flatMap(([key, own]) => {
    const description = v.getDescription(unwrapped(own))
    return description === undefined ? [] : [`- \`${key}\`: ${description}`]
  })
  return [
    `## \`${name}\``,
    v.getDescription(schema) ?? '',
    ...(inner.length > 0 ? [inner.join('\n')] : []),
    `Default: ${notes.fallback}.`,
    `\`\`\`yaml\n${notes.example}\n\`\`\``
  ].join('\n\n')
}

function profileRow(name: string): string {
  const lines = (profiles[name] ?? '').split('\n').filter((line) => line.startsWith('#'))
  const about = lines.map((line) => line.slice(1).trim())
  const source = about.find((line) => line.startsWith('https://'))
  const words = (about[0] ?? '').replace(/\.$/, '')
  return `| \`${name}\` | ${source ? `[${words}](${source.split(' ')[0]})` : words} |`
}

/** Writes the reference of the configuration. */
export function reference(): string {
  const entries: Readonly<Record<string, Schema>> = configSchema.entries
  return `# Configuration

<!-- Generated from src/config/schema.ts; \`npm test -- -u\` rewrites it. -->

Configuration is a file \`.postmortemlintrc.yaml\`, \`.postmortemlintrc.yml\`, \`.postmortemlintrc.json\` or \`.postmortemlintrc\` (YAML), or the key
\`postmortemLint\` of a \`package.json\`. For each document the nearest one holds: from its folder upwards to the root of its repository, and outside of
a repository to the working folder. Nothing is merged with files further up; \`extends\` names what is to be. Two in one folder are a mistake.
\`--config FILE\` uses one file for all documents, \`--no-config\` none, and \`--print-config DOCUMENT\` shows what holds for a document and where it
comes from. The command line, the language server and the preset for remark read the same files. It is data: nothing in it can run code.

With any mistake nothing is linted: all mistakes are listed as \`file:line:column: text\`, and the exit status is 2.

Editors complete and check the file with the JSON Schema \`postmortem-lint/schema.json\`, for instance with the first line
\`# yaml-language-server: $schema=node_modules/postmortem-lint/schema.json\`.

## Profiles

| Profile | For |
| --- | --- |
${[...profileNames].map(profileRow).join('\n')}

The profiles of templates report a missing section as an error, and sections out of order as a warning. Each is a file of [profiles](../profiles).

${Object.entries(entries)
  .map(([name, entry]) => keyPart(name, unwrapped(entry)))
  .join('\n\n')}
`
}
