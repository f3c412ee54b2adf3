#!/usr/bin/env bash
# The job that README.md gives for GitLab CI, run by gitlab-ci-local, makes a Code Quality report and a JUnit report.
source "$(dirname "$0")/support/common.sh" "$@"
need rsync rsync

mkdir "$work/client" && cd "$work/client"
npm init -y >/dev/null
npm install --silent gitlab-ci-local@4.75.1
gitlab_ci() { npx --yes node@22 "$work/client/node_modules/gitlab-ci-local/dist/index.js" --force-shell-executor --shell-isolation --no-color "$@"; }

project gitlab
git remote add origin git@gitlab.example:harbour/postmortems.git
block gitlab .gitlab-ci.yml "postmortem-lint@$version" "$tarball" >.gitlab-ci.yml
cp "$flawed" docs/postmortems/checkout.md && git add . && git commit --quiet -m 'Begin'

check 'a bad postmortem fails the job' fails gitlab_ci postmortems
says 'and is told why' 'Unexpected duration `1 hour and 5 minutes`'
# The job names its reports; what it writes stays in its own folder.
report() { echo ".gitlab-ci-local/builds/postmortems/$(sed -n "s/^ *$1: //p" .gitlab-ci.yml)"; }
check 'Code Quality: three findings, each with its fingerprint' 0 node -e "
  const {deepEqual, equal} = require('node:assert/strict')
  const findings = JSON.parse(require('node:fs').readFileSync('$(report codequality)', 'utf8'))
  deepEqual(findings.map(({check_name, location}) => [check_name, location.path, location.lines.begin]), [
    ['window-mismatch', 'docs/postmortems/checkout.md', 6],
    ['duration-mismatch', 'docs/postmortems/checkout.md', 8],
    ['metric-mismatch', 'docs/postmortems/checkout.md', 9]
  ])
  equal(new Set(findings.map(({fingerprint}) => fingerprint)).size, 3)
  for (const {severity} of findings) equal(['info', 'minor', 'major', 'critical', 'blocker'].includes(severity), true)
"
check 'JUnit: the findings are failures' 0 grep -F 'Unexpected duration' "$(report junit)"
cp "$clean" docs/postmortems/checkout.md
check 'a mended one passes the job' 0 gitlab_ci postmortems
check 'Code Quality: nothing is left' 0 node -e "require('node:assert/strict').deepEqual(JSON.parse(require('node:fs').readFileSync('$(report codequality)', 'utf8')), [])"

project merge-request
git remote add origin git@gitlab.example:harbour/postmortems.git
cp "$flawed" docs/postmortems/old.md && cp "$flawed" docs/postmortems/known.md
node "$root/bundle/postmortem-lint.js" baseline update docs/postmortems/known.md
git add . && git commit --quiet -m 'Begin'
base=$(git rev-parse HEAD)
git checkout --quiet -b incident
block gitlab changed.gitlab-ci.yml "postmortem-lint@$version" "$tarball" >.gitlab-ci.yml
cp "$flawed" docs/postmortems/new.md
sed -i 's/1 hour and 5 minutes/1 hour and 6 minutes/' docs/postmortems/known.md
# What a merge request adds to its own baseline counts for nothing.
node "$root/bundle/postmortem-lint.js" baseline update docs/postmortems
git add . && git commit --quiet -m 'Postmortem'
merge_request() { gitlab_ci --variable CI_PIPELINE_SOURCE=merge_request_event --variable CI_MERGE_REQUEST_DIFF_BASE_SHA="$base" postmortems; }
check 'of a merge request, a bad postmortem fails the job' fails merge_request
says 'for what it changes' 'docs/postmortems/new.md'
check 'Code Quality: only what changed' 0 node -e "
  const findings = JSON.parse(require('node:fs').readFileSync('$(report codequality)', 'utf8'))
  require('node:assert/strict').deepEqual(findings.map(({location}) => location.path), [
    'docs/postmortems/known.md', 'docs/postmortems/new.md', 'docs/postmortems/new.md', 'docs/postmortems/new.md'
  ])
"
