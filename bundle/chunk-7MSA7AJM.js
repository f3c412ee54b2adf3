import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/rule-page.ts
function rulePage(rule) {
  const { id, description, rationale, limits, examples } = rule;
  const parts = [`## \`${id}\``, description, rationale, limits, factsOf(rule), optionsOf(rule), ...examples.map(examplePart)];
  return `${parts.filter((part) => part !== void 0 && part !== "").join("\n\n")}
`;
}
var fixes = { safe: "safe, applied by `--fix`", suggested: "suggested in editors" };
function factsOf({ level, fix }) {
  return `Level: ${level}.${fix ? ` Fix: ${fixes[fix]}.` : ""}`;
}
function optionsOf({ options }) {
  const rows = Object.entries(options).map(([name, value]) => `| \`${name}\` | \`${cell(JSON.stringify(value))}\` |`);
  return rows.length === 0 ? void 0 : ["| Option | Default |", "| --- | --- |", ...rows].join("\n");
}
function examplePart({ name, markdown, findings = [], options, fixed }) {
  const set = options ? `, with \`${JSON.stringify(options)}\`` : "";
  const parts = [`Example: ${name}${set}`, fence(markdown, "markdown"), findings.length === 0 ? "No findings." : fence(findings.join("\n"), "text")];
  if (fixed !== void 0) parts.push("After `--fix`:", fence(fixed, "markdown"));
  return parts.join("\n\n");
}
function fence(text, language) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}
${text}
${marks}`;
}
function cell(text) {
  return text.replaceAll("|", "\\|");
}

export {
  rulePage
};
