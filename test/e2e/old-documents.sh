#!/usr/bin/env bash
# A baseline of old postmortems, only what changed, and the plain git hook, as README.md says.
source "$(dirname "$0")/support/common.sh" "$@"

project old-documents
npm init -y >/dev/null
npm install --silent "$tarball"
printf 'node_modules/\n' >.gitignore
cp "$flawed" docs/postmortems/old.md
git add . && git commit --quiet -m 'Begin'

block old-documents >baseline.sh
check 'with a baseline, the old postmortem is silent' 0 bash -e baseline.sh
says 'and known' 'no findings; 3 known findings in the baseline'
rm baseline.sh && git add . && git commit --quiet -m 'Baseline'

git checkout --quiet -b incident
mkdir -p 'docs/postmortems/two words'
cp "$flawed" 'docs/postmortems/two words/new.md'
printf '\nOne line more.\n' >>docs/postmortems/old.md
git add . && git commit --quiet -m 'Postmortem'
block only-what-changed >changed.sh
check 'of a branch, the new postmortem is reported' 1 bash -e changed.sh
says 'with its findings' 'docs/postmortems/two words/new.md'
says 'and those of the old one are left out' '2 errors, 1 warning; 3 findings unrelated to the change'
rm changed.sh

block only-what-changed pre-commit >.git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
cp "$flawed" docs/postmortems/staged.md && git add . && cp "$clean" docs/postmortems/staged.md
check 'the hook reads what is staged, and blocks the commit' fails git commit -m 'Another'
says 'and says why' 'docs/postmortems/staged.md'
says 'for this file only' '1 postmortem:'
git add . && printf '\nTime to detect: 99 minutes\n' >>docs/postmortems/staged.md
check 'a mended one is committed, whatever lies in the work tree' 0 git commit -m 'Another'
says 'and was read' '1 postmortem: 5 events'
git checkout --quiet docs
printf '\nA line more.\n' >>docs/postmortems/old.md
check 'git commit --all stages in an index of its own' 0 git commit --all -m 'A line more'
says 'which is read' '3 findings unrelated to the change'
git mv docs/postmortems/old.md docs/postmortems/renamed.md
check 'a rename is committed' 0 git commit -m 'Rename'
git mv docs/postmortems/renamed.md docs/postmortems/again.md && sed -i 's/1 hour and 5 minutes/1 hour and 6 minutes/' docs/postmortems/again.md && git add .
check 'a rename with a change of a line is blocked' fails git commit -m 'Rename'
says 'for this line only' '1 error; 2 findings unrelated to the change'
