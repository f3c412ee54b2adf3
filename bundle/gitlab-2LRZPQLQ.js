import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  hashOf
} from "./chunk-INFNJBIT.js";
import {
  detailOf
} from "./chunk-PYJ6IPCR.js";
import "./chunk-FAZW4ZQS.js";
import "./chunk-4O7ENKRI.js";
import {
  levelOf,
  placeOf,
  projectPath,
  reportedOf,
  wordsOf
} from "./chunk-JPSTR25K.js";
import "./chunk-RSGRZBPI.js";
import "./chunk-QJPMB2GX.js";
import "./chunk-HPRNW4EY.js";
import {
  escapeControls,
  toJson
} from "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";

// src/reporters/gitlab.ts
var severities = { error: "major", warning: "minor" };
var gitlab = (run, options) => {
  const findings = reportedOf(run, options).map(({ document, message }) => {
    const path = projectPath(document.path, options);
    const { line, endLine } = placeOf(message);
    return {
      description: descriptionOf(wordsOf(message)),
      check_name: message.ruleId,
      fingerprint: hashOf(`${path}\0${detailOf(message)?.fingerprint}`),
      severity: severities[levelOf(message)],
      location: { path, lines: { begin: line ?? 1, end: endLine ?? line ?? 1 } }
    };
  });
  const failed = run.failures.map((failure) => {
    const path = projectPath(failure.path, options);
    return {
      description: `Could not be linted: ${descriptionOf(failure.reason)}`,
      check_name: "postmortem-lint",
      fingerprint: hashOf(`${path}\0failure`),
      severity: "blocker",
      location: { path, lines: { begin: 1, end: 1 } }
    };
  });
  return `${toJson([...findings, ...failed], 2)}
`;
};
function descriptionOf(words) {
  return words.split("\n").map(escapeControls).join(" – ");
}
export {
  gitlab
};
