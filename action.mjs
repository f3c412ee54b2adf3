// What action.yml starts. The action stands in release tags only, with all that it imports; there is none on a branch.
import {existsSync} from 'node:fs'
import process from 'node:process'

const action = new URL('bundle/action.js', import.meta.url)
if (existsSync(action)) await import(action)
else {
  process.stdout.write(
    '::error title=postmortem-lint::This commit holds no built action: use a release tag, as in `uses: postmortem-lint/postmortem-lint@v0.1.0`\n'
  )
  process.exitCode = 2
}
