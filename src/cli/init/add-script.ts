import {existsSync, readFileSync} from 'node:fs'
import {reasonOf} from '../../files/find.ts'
import {replaceFile} from '../../files/replace.ts'
import {writeWhole} from '../../files/write-whole.ts'
import {escapeControls} from '../../text/escape.ts'

/** Adds a script to a `package.json`, which is made where there is none, and says what became of it. A script of that name stays as it is. */
export async function addScript(path: string, name: string, command: string): Promise<string> {
  try {
    if (!existsSync(path)) {
      await writeWhole(path, `${JSON.stringify({private: true, scripts: {[name]: command}}, undefined, 2)}\n`)
      return `written, with the script \`${name}\``
    }
    const old = readFileSync(path)
    const text = old.toString()
    const data: unknown = JSON.parse(text)
    if (!isMapping(data)) return `holds no JSON object, left as it is; its script \`${name}\` should run \`${command}\``
    const scripts = isMapping(data['scripts']) ? data['scripts'] : {}
    const known = scripts[name]
    if (typeof known === 'string' && known.split(/[\s&|;]+/).includes(command)) return `its script \`${name}\` runs \`${command}\` already`
    if (known !== undefined) return `has a script \`${name}\` already, left as it is; add \` && ${command}\` to it (\`${escapeControls(String(known))}\`)`
    const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? 2
    const end = text.endsWith('\n') ? '\n' : ''
    await replaceFile(path, Buffer.from(JSON.stringify({...data, scripts: {...scripts, [name]: command}}, undefined, indent) + end), old)
    return `script \`${name}\` added`
  } catch (error) {
    return `cannot be changed (${reasonOf(error)}); its script \`${name}\` should run \`${command}\``
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
