import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeControls
} from "./chunk-4NSOBIGN.js";

// src/reporters/summary.ts
function tallyOf({ linted }) {
  return { errors: sumOf(linted, "errors"), warnings: sumOf(linted, "warnings") };
}
function sumOf(linted, pick) {
  return linted.reduce((total, { counts }) => total + counts[pick], 0);
}
function summaryOf(run, { quiet = false, dryRun = false } = {}) {
  const parts = [coverageOf(run)];
  const files = run.linted.filter(({ counts }) => counts.fixed > 0);
  const mended = sumOf(files, "fixed");
  if (mended > 0) parts.push(`${dryRun ? "would fix" : "fixed"} ${count(mended, "finding")} in ${count(files.length, "file")}`);
  if (run.linted.length > 0) parts.push(tallyWords(tallyOf(run), quiet) + (mended > 0 ? " left" : ""));
  return [...parts, ...leftOutOf(run)].join("; ");
}
function leftOutOf({ linted }) {
  const known = sumOf(linted, "known");
  const unchanged = sumOf(linted, "unchanged");
  return [
    ...known > 0 ? [`${count(known, "known finding")} in the baseline`] : [],
    ...unchanged > 0 ? [`${count(unchanged, "finding")} left out that the change has nothing to do with`] : []
  ];
}
function coverageOf({ linted, passedOver, failures }) {
  const documents = count(linted.length, "postmortem");
  const read = `${count(sumOf(linted, "events"), "event")}, ${count(sumOf(linted, "claims"), "claim")}, ${count(sumOf(linted, "actions"), "action")}`;
  const parts = [linted.length === 0 ? documents : `${documents}: ${read}`];
  const others = passedOver.filter(({ kind }) => kind.is !== "template").length;
  const templates = passedOver.length - others;
  const passed = [
    ...others > 0 ? [linted.length > 0 ? count(others, "other Markdown file") : count(others, "Markdown file")] : [],
    ...templates > 0 ? [count(templates, "template")] : []
  ];
  if (passed.length > 0) parts.push(`${passed.join(" and ")} passed over`);
  if (failures.length > 0) parts.push(`${count(failures.length, "path")} failed`);
  return parts.join("; ");
}
function passedOverLine({ path, kind, unread }) {
  const name = escapeControls(path);
  if (unread) return `${name}: passed over: ${kind.because}`;
  if (kind.is === "template") return `${name}: passed over as a template: ${kind.because} (\`--all\` lints it)`;
  return `${name}: passed over: ${kind.because} (\`--all\` or \`postmortem: true\` in its front matter lints it)`;
}
var mostPassedOver = 5;
function passedOverLines({ passedOver }, { verbose = false }) {
  if (verbose) return passedOver.map(passedOverLine).join("\n");
  const named = passedOver.filter((read) => read.named && !read.ignored);
  if (named.length > mostPassedOver) return `${named.length} of the files named are passed over (\`--verbose\` says which, and why)`;
  return named.map(passedOverLine).join("\n");
}
function tallyWords({ errors, warnings }, quiet = false) {
  if (errors + warnings === 0) return "no findings";
  const hidden = quiet && warnings > 0 ? " (not shown)" : "";
  return [...errors > 0 ? [count(errors, "error")] : [], ...warnings > 0 ? [count(warnings, "warning") + hidden] : []].join(", ");
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

export {
  tallyOf,
  summaryOf,
  leftOutOf,
  coverageOf,
  passedOverLine,
  passedOverLines,
  tallyWords,
  count
};
