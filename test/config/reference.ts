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

The configuration is a file named \`.postmortemlintrc.yaml\`, \`.postmortemlintrc.yml\`, \`.postmortemlintrc.json\` or \`.postmortemlintrc\` (YAML), or
the key \`postmortemLint\` in \`package.json\`. Each document uses the nearest configuration, from its folder up to the root of its repository; outside
a repository, up to the working folder. Files further up are not merged in; use \`extends\` for that. Two configurations in one folder are an error.
\`--config FILE\` uses one file for all documents, and \`--no-config\` uses none. \`--print-config DOCUMENT\` shows the configuration of a document and
where each setting comes from. The command line, the language server and the preset for remark read the same files. A configuration cannot run code.

If the configuration has a mistake, nothing is linted. All mistakes are listed as \`file:line:column: text\`, and the exit status is 2.

Editors can complete and check the file with the JSON Schema \`postmortem-lint/schema.json\`. For example, begin the file with
\`# yaml-language-server: $schema=node_modules/postmortem-lint/schema.json\`.

## Profiles

| Profile | For |
| --- | --- |
${[...profileNames].map(profileRow).join('\n')}

Profiles of templates report a missing section as an error and sections out of order as a warning. Each profile is a file in [profiles](../profiles).

${Object.entries(entries)
  .map(([name, entry]) => keyPart(name, unwrapped(entry)))
  .join('\n\n')}
`
}
