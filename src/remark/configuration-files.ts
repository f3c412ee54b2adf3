import {resolve} from 'node:path'
import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {ConfigError, mistakeLine} from '../config/config-error.ts'
import {createLookup, type Lookup} from '../config/config-for.ts'
import type {DocumentConfig} from '../config/document-config.ts'

/**
 * Plugin that looks up the configuration of each file, for the rules that come after it. Mistakes in configuration become
 * messages of the file, and the rules then report nothing.
 */
export const configurationFiles: Plugin<[], Root> = function () {
  const data = this.data()
  const lookups = new Map<string, Lookup>()
  const known = new WeakMap<VFile, DocumentConfig>()
  const silent: DocumentConfig = {settings: {}, rules: {}, statusRules: {}, ignoredBy: 'its mistakes', sources: []}
  const lookUp = (file: VFile): DocumentConfig => {
    const lookup = lookups.get(file.cwd) ?? createLookup({cwd: file.cwd, settings: data.postmortemLint})
    lookups.set(file.cwd, lookup)
    try {
      return lookup.configFor(resolve(file.cwd, file.path ?? 'document.md'))
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      for (const mistake of error.mistakes) {
        const message = new VFileMessage(mistakeLine(mistake), {source: 'postmortem-lint', ruleId: 'configuration'})
        message.fatal = true
        file.messages.push(message)
      }
      return silent
    }
  }
  data.postmortemLintConfig = (file) => {
    const config = known.get(file) ?? lookUp(file)
    known.set(file, config)
    return config
  }
}
