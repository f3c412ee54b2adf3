import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/reporters/formats.ts
var formats = {
  pretty: {
    describe: "people at a terminal (the default there): the lines quoted, underlined, and what contradicts them",
    keep: ["excerpts"],
    namesPassedOver: true,
    load: async () => (await import("./pretty-E5D6M36A.js")).pretty
  },
  stylish: {
    describe: "people elsewhere (the default there): a line a finding, as remark prints it",
    keep: [],
    namesPassedOver: true,
    load: async () => (await import("./stylish-M3GA3NO6.js")).stylish
  },
  unix: { describe: "editors and grep: `path:line:column: level: message [rule]`", keep: [], load: async () => (await import("./unix-Q6A5TCV7.js")).unix },
  json: {
    describe: "programs: the shape of vfile-reporter-json, with end positions and edits",
    keep: ["regions"],
    load: async () => (await import("./json-D4WENI3Z.js")).json
  },
  jsonl: { describe: "programs: one JSON object a line for each finding", keep: ["regions"], load: async () => (await import("./jsonl-M6RKN2CN.js")).jsonl },
  sarif: {
    describe: "GitHub code scanning and other SARIF 2.1.0 readers",
    keep: ["regions", "fingerprints"],
    load: async () => (await import("./sarif-LMIWDVWN.js")).sarif
  },
  github: { describe: "annotations of GitHub Actions", keep: [], load: async () => (await import("./github-3C26YPAZ.js")).github },
  gitlab: { describe: "GitLab Code Quality", keep: ["fingerprints"], load: async () => (await import("./gitlab-2XSSBKIT.js")).gitlab },
  junit: { describe: "CI servers that show tests", keep: [], load: async () => (await import("./junit-B2HLNLBN.js")).junit },
  checkstyle: { describe: "CI servers that show Checkstyle reports", keep: [], load: async () => (await import("./checkstyle-CDLPF4AR.js")).checkstyle },
  rdjson: { describe: "reviewdog, with suggestions", keep: ["regions"], load: async () => (await import("./rdjson-ITGWQ5NX.js")).rdjson },
  rdjsonl: { describe: "reviewdog, one JSON object a line", keep: ["regions"], load: async () => (await import("./rdjson-ITGWQ5NX.js")).rdjsonl },
  markdown: {
    describe: "comments on pull requests and step summaries: tables of findings, the timeline as a picture, metrics",
    keep: ["outline"],
    load: async () => (await import("./markdown-46R7JADF.js")).markdown
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
