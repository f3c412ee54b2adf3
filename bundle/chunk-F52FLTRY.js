import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/reporters/formats.ts
var formats = {
  pretty: {
    describe: "people at a terminal (the default there): the lines quoted, underlined, and what contradicts them",
    keep: ["excerpts"],
    namesPassedOver: true,
    load: async () => (await import("./pretty-W5RY4ZVM.js")).pretty
  },
  stylish: {
    describe: "people elsewhere (the default there): a line a finding, as remark prints it",
    keep: [],
    namesPassedOver: true,
    load: async () => (await import("./stylish-QVBAMBBX.js")).stylish
  },
  unix: { describe: "editors and grep: `path:line:column: level: message [rule]`", keep: [], load: async () => (await import("./unix-X3PXUKNY.js")).unix },
  json: {
    describe: "programs: the shape of vfile-reporter-json, with end positions and edits",
    keep: ["regions"],
    load: async () => (await import("./json-DBKEPDZW.js")).json
  },
  jsonl: { describe: "programs: one JSON object a line for each finding", keep: ["regions"], load: async () => (await import("./jsonl-24EIMJPJ.js")).jsonl },
  sarif: {
    describe: "GitHub code scanning and other SARIF 2.1.0 readers",
    keep: ["regions", "fingerprints"],
    load: async () => (await import("./sarif-VAPC2EEK.js")).sarif
  },
  github: { describe: "annotations of GitHub Actions", keep: [], load: async () => (await import("./github-OKHISCRH.js")).github },
  gitlab: { describe: "GitLab Code Quality", keep: ["fingerprints"], load: async () => (await import("./gitlab-2LRZPQLQ.js")).gitlab },
  junit: { describe: "CI servers that show tests", keep: [], load: async () => (await import("./junit-53EJACFX.js")).junit },
  checkstyle: { describe: "CI servers that show Checkstyle reports", keep: [], load: async () => (await import("./checkstyle-YTFXTVD7.js")).checkstyle },
  rdjson: { describe: "reviewdog, with suggestions", keep: ["regions"], load: async () => (await import("./rdjson-MIAPLXSN.js")).rdjson },
  rdjsonl: { describe: "reviewdog, one JSON object a line", keep: ["regions"], load: async () => (await import("./rdjson-MIAPLXSN.js")).rdjsonl },
  markdown: {
    describe: "comments on pull requests and step summaries: tables of findings, the timeline as a picture, metrics",
    keep: ["outline"],
    load: async () => (await import("./markdown-5LI6TEV2.js")).markdown
  }
};
function isFormatName(name) {
  return Object.hasOwn(formats, name);
}
var formatNames = Object.keys(formats).filter(isFormatName);
function formatOf(name) {
  return formats[name];
}

export {
  isFormatName,
  formatNames,
  formatOf
};
