#!/usr/bin/env bash
# husky and lint-staged, installed as README.md says, block the commit of a bad postmortem.
source "$(dirname "$0")/support/common.sh" "$@"

project husky
npm init -y >/dev/null
printf 'node_modules/\n' >.gitignore
block husky-lint-staged - ' postmortem-lint ' " $tarball " husky@9 husky@9.1.7 lint-staged@16 lint-staged@16.4.0 >install.sh
check 'the block of README.md runs' 0 bash -e install.sh
git add . && git commit --quiet --no-verify -m 'Begin'

cp "$flawed" docs/postmortems/checkout.md && git add .
check 'a bad postmortem blocks the commit' fails git commit -m 'Postmortem'
says 'and is told why' 'Unexpected duration `1 hour and 5 minutes`'
cp "$clean" docs/postmortems/checkout.md && git add .
check 'a mended one is committed' 0 git commit -m 'Postmortem'
cp "$readme" README.md && git add .
check 'a README is committed' 0 git commit -m 'README'
says_not 'and nothing is said about it' 'skipped'
cp "$flawed" docs/postmortems/unstaged.md
printf '\nMore.\n' >>README.md && git add README.md
check 'only staged files are read' 0 git commit -m 'README'
sed -i 's/postmortem-lint/postmortem-lint --fix/' .lintstagedrc.json
cp "$root/fixtures/sample/structure.md" docs/postmortems/structure.md && git add docs/postmortems/structure.md .lintstagedrc.json
check 'what can be fixed is fixed' 0 git commit -m 'Postmortem'
check 'and the fix is committed' 0 git show HEAD:docs/postmortems/structure.md
says 'as a list' '- 09:00 – A mail with an attachment'
