#!/usr/bin/env bash
# pre-commit runs the hooks of this repository as README.md says, from a release tag, from a branch, and from the packed package.
source "$(dirname "$0")/support/common.sh" "$@"
need pre-commit pre-commit
export PRE_COMMIT_HOME="$work/pre-commit"
publish

# `installed NAME` counts what pre-commit installed: packages and bytes, with the clone.
installed() {
  packages=$(find "$PRE_COMMIT_HOME" -name package.json -path '*/node_modules/*' | grep -cE '/node_modules/(@[^/]+/)?[^/]+/package\.json$')
  bytes=$(du --summarize --bytes "$PRE_COMMIT_HOME" | cut -f1)
  echo "# $1: $packages packages, $((bytes / 1000000)) MB"
}

check 'the manifest of the hooks is valid' 0 pre-commit validate-manifest "$root/.pre-commit-hooks.yaml"

project block
block pre-commit .pre-commit-config.yaml https://github.com/postmortem-lint/postmortem-lint "$published" >.pre-commit-config.yaml
check 'the block of README.md is valid' 0 pre-commit validate-config
check 'the hook is installed' 0 pre-commit install --install-hooks
cp "$flawed" docs/postmortems/checkout.md && git add .
installed 'from a tag'
check 'from a tag, the hook is one package of less than 15 MB' 0 test "$packages" -le 1 -a "$bytes" -lt 15000000
check 'a bad postmortem blocks the commit' fails git commit -m 'Postmortem'
says 'and is told why' 'Unexpected duration `1 hour and 5 minutes`'
cp "$clean" docs/postmortems/checkout.md && git add .
check 'a mended one is committed' 0 git commit -m 'Postmortem'
cp "$readme" README.md && git add .
check 'a README is committed' 0 git commit -m 'README'
says_not 'and nothing is said about it' 'skipped'
printf 'x\n' >notes.txt && git add .
check 'a commit without Markdown is committed' 0 git commit -m 'Notes'

for number in $(seq 1 500); do cp "$clean" "docs/postmortems/checkout-$number.md"; done
for number in $(seq 1 20); do mkdir "service-$number" && cp "$readme" "service-$number/README.md"; done
git add .
started=$(date +%s%N)
check '500 postmortems and 21 READMEs pass' 0 pre-commit run --all-files
echo "# in $((($(date +%s%N) - started) / 1000000)) ms"
cp "$flawed" docs/postmortems/checkout-250.md && git add .
check 'one bad among them fails' fails pre-commit run --all-files
says 'and is named' 'docs/postmortems/checkout-250.md'
says_not 'and the READMEs are not, one by one' 'service-7/README.md: skipped'

project fix
block pre-commit .pre-commit-config.yaml https://github.com/postmortem-lint/postmortem-lint "$published" 'id: postmortem-lint' 'id: postmortem-lint-fix' >.pre-commit-config.yaml
cp "$root/fixtures/sample/structure.md" docs/postmortems/structure.md && git add .
check 'the fixing hook stops the commit that it changes' fails pre-commit run
says 'and says so' 'files were modified by this hook'
check 'the file was fixed' fails git diff --exit-code
git add .
check 'the fixed file passes' 0 pre-commit run

export PRE_COMMIT_HOME="$work/pre-commit-main"
project branch
cat >.pre-commit-config.yaml <<YAML
repos:
  - repo: $published
    rev: $(git -C "$published" rev-parse main)
    hooks:
      - id: postmortem-lint
YAML
cp "$flawed" docs/postmortems/checkout.md && cp "$readme" README.md && git add .
check 'from a branch, which is built: a bad postmortem fails' fails pre-commit run --all-files
says 'from a branch: and is told why' 'Unexpected duration `1 hour and 5 minutes`'
installed 'from a branch'

project packed
cat >.pre-commit-config.yaml <<YAML
repos:
  - repo: local
    hooks:
      - id: postmortem-lint
        name: postmortem-lint
        entry: postmortem-lint
        language: node
        types: [markdown]
        additional_dependencies: ["$tarball"]
YAML
cp "$flawed" docs/postmortems/checkout.md && cp "$readme" README.md && git add .
check 'the packed package: a bad postmortem fails' fails pre-commit run
says 'the packed package: and is told why' 'Unexpected duration `1 hour and 5 minutes`'
cp "$clean" docs/postmortems/checkout.md && git add .
check 'the packed package: a mended one passes' 0 pre-commit run
