#!/usr/bin/env bash
# lefthook, installed as README.md says, blocks the commit of a bad postmortem.
source "$(dirname "$0")/support/common.sh" "$@"

project lefthook
npm init -y >/dev/null
printf 'node_modules/\n' >.gitignore
block lefthook lefthook.yml >lefthook.yml
block lefthook - ' postmortem-lint ' " $tarball " lefthook@2 lefthook@2.2.2 >install.sh
check 'the block of README.md runs' 0 bash -e install.sh
git add . && git commit --quiet --no-verify -m 'Begin'

cp "$flawed" 'docs/postmortems/the checkout.md' && git add .
check 'a bad postmortem blocks the commit' fails git commit -m 'Postmortem'
says 'and is told why' 'Unexpected duration `1 hour and 5 minutes`'
cp "$clean" 'docs/postmortems/the checkout.md' && git add .
check 'a mended one is committed' 0 git commit -m 'Postmortem'
says 'and was read' '1 postmortem: 5 events'
cp "$readme" README.md && git add .
check 'a README is committed' 0 git commit -m 'README'
printf 'x\n' >notes.txt && git add .
check 'a commit without Markdown runs nothing' 0 git commit -m 'Notes'
says_not 'and says nothing' 'postmortem-lint'
