import { createRequire } from "node:module";
createRequire(import.meta.url);
function rulePage(rule) {
	const { id, description, rationale, limits, examples } = rule;
	return `${[
		`## \`${id}\``,
		description,
		rationale,
		limits,
		factsOf(rule),
		optionsOf(rule),
		...examples.map(examplePart)
	].filter((part) => part !== void 0 && part !== "").join("\n\n")}
`;
}
var fixes = {
	safe: "safe, applied by `--fix`",
	suggested: "suggested in editors"
};
function factsOf({ level, fix }) {
	return `Level: ${level}.${fix ? ` Fix: ${fixes[fix]}.` : ""}`;
}
function optionsOf({ options }) {
	const rows = Object.entries(options).map(([name, value]) => `| \`${name}\` | \`${cell(JSON.stringify(value))}\` |`);
	return rows.length === 0 ? void 0 : [
		"| Option | Default |",
		"| --- | --- |",
		...rows
	].join("\n");
}
function examplePart({ name, markdown, findings = [], options, fixed }) {
	const parts = [
		`Example: ${name}${options ? `, with \`${JSON.stringify(options)}\`` : ""}`,
		fence(markdown, "markdown"),
		findings.length === 0 ? "No findings." : fence(findings.join("\n"), "text")
	];
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
export { rulePage as t };
