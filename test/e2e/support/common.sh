# Sourced by the scripts of test/e2e. Each one runs a client for real, with the block that README.md gives for it, in a temporary folder.
# `script.sh [TARBALL]`: the packed package to test; packed here when none is given. Needs root for apt-get only when a client is missing.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export NO_UPDATE_NOTIFIER=1 npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
# A hook that runs the tests would hand its repository on to every git below.
unset $(git rev-parse --local-env-vars)
export GIT_CONFIG_GLOBAL="$work/gitconfig"
git config --global user.name 'Ines Test'
git config --global user.email ines@postmortem-lint.example
git config --global init.defaultBranch main

version=$(node -p "require('$root/package.json').version")
clean="$root/fixtures/sample/clean.md"
flawed="$root/fixtures/sample/contradictions.md"
readme="$root/README.md"

mkdir "$work/packed"
tarball="$work/packed/postmortem-lint-$version.tgz"
# npx remembers packages by their path: every run has one of its own.
if [ -n "${1:-}" ]; then cp "$1" "$tarball"; else (cd "$root" && npm pack --silent --pack-destination "$work/packed" >/dev/null); fi

# `block NAME FILE [FROM TO]…` prints a block of README.md; see readme.mjs.
block() { node "$root/test/e2e/support/block.mjs" "$@"; }

# `need PROGRAM PACKAGE` installs a Debian package when its program is missing.
need() {
  command -v "$1" >/dev/null && return
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2" >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; exit 1; }
}

# `project NAME` makes an empty git repository and goes there.
project() {
  mkdir -p "$work/$1" && cd "$work/$1"
  git init --quiet
  mkdir -p docs/postmortems
}

# `check NAME STATUS COMMAND…` runs a command that must end so; what it wrote is in $output.
output="$work/output.txt"
check() {
  local name=$1 expected=$2; shift 2
  local status=0
  "$@" >"$output" 2>&1 </dev/null || status=$?
  if [ "$expected" = fails ] && [ "$status" != 0 ]; then expected=$status; fi
  if [ "$status" != "$expected" ]; then
    echo "not ok: $name: status $status, expected $expected"; cat "$output"; exit 1
  fi
  echo "ok: $name"
}

# Some clients ask for colour where CI is set: words are looked for without it.
plain() { sed 's/\x1b\[[0-9;]*m//g' "$output"; }

# `says NAME TEXT`, `says_not NAME TEXT`: what the last check wrote holds a text, or does not.
says() { plain | grep -F -- "$2" >/dev/null || { echo "not ok: $1: expected \`$2\` in:"; cat "$output"; exit 1; }; echo "ok: $1"; }
says_not() { if plain | grep -F -- "$2" >/dev/null; then echo "not ok: $1: unexpected \`$2\` in:"; cat "$output"; exit 1; fi; echo "ok: $1"; }

# `publish` makes a repository of what lies here, with the tag that a release makes, where README.md names the one on GitHub.
published="$work/repository"
publish() {
  mkdir "$published"
  (cd "$root" && git ls-files --cached --others --exclude-standard -z | while IFS= read -r -d '' file; do [ -e "$file" ] && printf '%s\0' "$file"; done | tar --null --files-from - --create) |
    tar --extract --directory "$published"
  git -C "$published" init --quiet && git -C "$published" add . && git -C "$published" commit --quiet -m 'Main'
  node "$root/scripts/release-tree.mjs" "$work/tag"
  git -C "$published" checkout --quiet --detach
  git -C "$published" --work-tree="$work/tag" add --all . && git -C "$published" --work-tree="$work/tag" commit --quiet -m "Release $version"
  git -C "$published" tag "v$version" && git -C "$published" checkout --quiet --force main && git -C "$published" clean --quiet --force -d
}
