import {defaultName} from '../../lint/baseline/baseline.ts'

/** A file that `init` writes. */
export interface StartFile {
  readonly path: string
  readonly text: string
  /** A part of the text, and its replacement if there is a baseline. */
  readonly baseline?: readonly [string, string]
}

/** The files of each commit hook, as the documentation shows them. */
export const hooks = {
  'pre-commit': [
    {
      path: '.pre-commit-config.yaml',
      text: `repos:
  - repo: https://github.com/postmortem-lint/postmortem-lint
    rev: v0.1.0
    hooks:
      - id: postmortem-lint
`,
      baseline: ['- id: postmortem-lint\n', `- id: postmortem-lint\n        args: [--baseline, ${defaultName}]\n`]
    }
  ],
  husky: [
    {path: '.husky/pre-commit', text: 'npx lint-staged\n'},
    {
      path: '.lintstagedrc.json',
      text: '{"*.{md,markdown}": "postmortem-lint"}\n',
      baseline: ['"postmortem-lint"', `"postmortem-lint --baseline ${defaultName}"`]
    }
  ],
  lefthook: [
    {
      path: 'lefthook.yml',
      text: `pre-commit:
  jobs:
    - name: postmortems
      glob: "*.{md,markdown}"
      run: npx postmortem-lint {staged_files}
`,
      baseline: ['postmortem-lint {', `postmortem-lint --baseline ${defaultName} {`]
    }
  ]
} as const satisfies Readonly<Record<string, readonly StartFile[]>>

/** The file of each build server, as the documentation shows it. */
export const workflows = {
  github: [
    {
      path: '.github/workflows/postmortems.yml',
      text: `name: Postmortems
on:
  pull_request:
    paths: ["**.md"]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
      - uses: postmortem-lint/postmortem-lint@v0.1.0
        with:
          paths: docs/postmortems
`,
      baseline: ['          paths:', `          baseline: ${defaultName}\n          paths:`]
    }
  ],
  gitlab: [
    {
      path: '.gitlab-ci.yml',
      text: `postmortems:
  image: node:24
  script:
    - npx --yes --package postmortem-lint@0.1.0
      postmortem-lint --output gitlab:code-quality.json --output junit:junit.xml docs/postmortems
  artifacts:
    when: always
    reports:
      codequality: code-quality.json
      junit: junit.xml
`,
      baseline: ['postmortem-lint --output', `postmortem-lint --baseline ${defaultName} --output`]
    }
  ]
} as const satisfies Readonly<Record<string, readonly StartFile[]>>

/** Commands that install a hook after its file is written. */
export const hookCommands: Readonly<Record<keyof typeof hooks, string>> = {
  'pre-commit': 'pre-commit install',
  husky: 'npm install --save-dev postmortem-lint husky@9 lint-staged@16 && npx husky',
  lefthook: 'npm install --save-dev postmortem-lint lefthook@2 && npx lefthook install'
}

/** Folder named in the files of the documentation. */
export const usualPath = 'docs/postmortems'
