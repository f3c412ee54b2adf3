import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/reporters/formats.ts
var formats = {
  pretty: {
    describe: "people at a terminal (the default there): the lines quoted, underlined, and what contradicts them",
    keep: ["excerpts"],
    namesPassedOver: true,
    load: async () => (await import("./pretty-5MVUBZJ6.js")).pretty
  },
  stylish: {
    describe: "people elsewhere (the default there): a line a finding, as remark prints it",
    keep: [],
    namesPassedOver: true,
    load: async () => (await import("./stylish-JEJNY54M.js")).stylish
  },
  unix: { describe: "editors and grep: `path:line:column: level: message [rule]`", keep: [], load: async () => (await import("./unix-D5O2CXON.js")).unix },
  json: {
    describe: "programs: the shape of vfile-reporter-json, with end positions and edits",
    keep: ["regions"],
    load: async () => (await import("./json-HV5Y75WD.js")).json
  },
  jsonl: { describe: "programs: one JSON object a line for each finding", keep: ["regions"], load: async () => (await import("./jsonl-MJZALJ6D.js")).jsonl },
  sarif: {
    describe: "GitHub code scanning and other SARIF 2.1.0 readers",
    keep: ["regions", "fingerprints"],
    load: async () => (await import("./sarif-YKAED2MP.js")).sarif
  },
  github: { describe: "annotations of GitHub Actions", keep: [], load: async () => (await import("./github-R4RHSZZU.js")).github },
  gitlab: { describe: "GitLab Code Quality", keep: ["fingerprints"], load: async () => (await import("./gitlab-24RFLJU5.js")).gitlab },
  junit: { describe: "CI servers that show tests", keep: [], load: async () => (await import("./junit-TNVDFWTB.js")).junit },
  checkstyle: { describe: "CI servers that show Checkstyle reports", keep: [], load: async () => (await import("./checkstyle-7P2PJQQJ.js")).checkstyle },
  rdjson: { describe: "reviewdog, with suggestions", keep: ["regions"], load: async () => (await import("./rdjson-J767GIEF.js")).rdjson },
  rdjsonl: { describe: "reviewdog, one JSON object a line", keep: ["regions"], load: async () => (await import("./rdjson-J767GIEF.js")).rdjsonl },
  markdown: {
    describe: "comments on pull requests and step summaries: tables of findings, the timeline as a picture, metrics",
    keep: ["outline"],
    load: async () => (await import("./markdown-C5VSPFH4.js")).markdown
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
