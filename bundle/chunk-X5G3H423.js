import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/reporters/formats.ts
var formats = {
  pretty: {
    describe: "people at a terminal (the default there): the lines quoted, underlined, and what contradicts them",
    keep: ["excerpts"],
    namesPassedOver: true,
    load: async () => (await import("./pretty-3OPEBGV7.js")).pretty
  },
  stylish: {
    describe: "people elsewhere (the default there): a line a finding, as remark prints it",
    keep: [],
    namesPassedOver: true,
    load: async () => (await import("./stylish-QVBAMBBX.js")).stylish
  },
  unix: { describe: "editors and grep: `path:line:column: level: message [rule]`", keep: [], load: async () => (await import("./unix-QF3CLYAF.js")).unix },
  json: {
    describe: "programs: the shape of vfile-reporter-json, with end positions and edits",
    keep: ["regions"],
    load: async () => (await import("./json-6CSDVNWZ.js")).json
  },
  jsonl: { describe: "programs: one JSON object a line for each finding", keep: ["regions"], load: async () => (await import("./jsonl-LLNR5LWC.js")).jsonl },
  sarif: {
    describe: "GitHub code scanning and other SARIF 2.1.0 readers",
    keep: ["regions", "fingerprints"],
    load: async () => (await import("./sarif-IB3QZK6J.js")).sarif
  },
  github: { describe: "annotations of GitHub Actions", keep: [], load: async () => (await import("./github-V4VOQCXX.js")).github },
  gitlab: { describe: "GitLab Code Quality", keep: ["fingerprints"], load: async () => (await import("./gitlab-J6D2XNNF.js")).gitlab },
  junit: { describe: "CI servers that show tests", keep: [], load: async () => (await import("./junit-3XQQD7XX.js")).junit },
  checkstyle: { describe: "CI servers that show Checkstyle reports", keep: [], load: async () => (await import("./checkstyle-U4ZHTRFI.js")).checkstyle },
  rdjson: { describe: "reviewdog, with suggestions", keep: ["regions"], load: async () => (await import("./rdjson-4SFSXMXA.js")).rdjson },
  rdjsonl: { describe: "reviewdog, one JSON object a line", keep: ["regions"], load: async () => (await import("./rdjson-4SFSXMXA.js")).rdjsonl },
  markdown: {
    describe: "comments on pull requests and step summaries: tables of findings, the timeline as a picture, metrics",
    keep: ["outline"],
    load: async () => (await import("./markdown-UCUCVJIW.js")).markdown
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
