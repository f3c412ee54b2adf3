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
