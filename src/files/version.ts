import {createRequire} from 'node:module'

/** Gives the version of the package, "unknown" when its manifest has none. */
export function versionOf(): string {
  const manifest: unknown = createRequire(import.meta.url)('postmortem-lint/package.json')
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown'
}
