import "./rolldown-runtime.js";
import { Q as projectPath, Y as levelOf, Yt as toXml, et as shownOf, tt as wordsOf } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var junit = function* (run, options) {
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
	let id = 0;
	for (const suite of suitesOf(run, options)) yield suiteElement(suite, id++, options);
	yield "</testsuites>\n";
};
function* suitesOf(run, options) {
	for (const document of run.linted) {
		const path = projectPath(document.path, options);
		const shown = shownOf(document, options);
		const cases = [...new Set(shown.map(({ ruleId }) => ruleId))].map((id) => {
			const own = shown.filter(({ ruleId }) => ruleId === id);
			return failedCase(path, id ?? "postmortem-lint", own);
		});
		yield {
			path,
			cases: cases.length > 0 ? cases : [testCase(path, "postmortem-lint", "")],
			failures: cases.length,
			errors: 0
		};
	}
	for (const { path: own, reason } of run.failures) {
		const path = projectPath(own, options);
		yield {
			path,
			cases: [testCase(path, "postmortem-lint", `      <error type="failure" message="${toXml(reason)}"/>
`)],
			failures: 0,
			errors: 1
		};
	}
}
function suiteElement({ path, cases, failures, errors }, id, { now = Date.now() }) {
	const timestamp = new Date(now).toISOString().slice(0, 19);
	const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" time="0"`;
	return [
		`  <testsuite package="postmortem-lint" id="${id}" name="${toXml(path)}" timestamp="${timestamp}" hostname="localhost" ${counts}>
`,
		"    <properties/>\n",
		...cases,
		"    <system-out/>\n    <system-err/>\n  </testsuite>\n"
	].join("");
}
function failedCase(path, ruleId, messages) {
	const [first] = messages;
	const level = messages.some(({ fatal }) => fatal) ? "error" : "warning";
	const title = messages.length === 1 ? first?.reason ?? "" : `${messages.length} findings: ${first?.reason ?? ""}`;
	const text = [...messages.map((message) => `${path}:${message.line ?? 1}:${message.column ?? 1}: ${levelOf(message)}: ${wordsOf(message)}`), first?.url ?? ""].join("\n").split("\n").map(toXml).join("\n");
	return testCase(path, ruleId, `      <failure type="${level}" message="${toXml(title)}">${text}</failure>
`);
}
function testCase(path, name, content) {
	const head = `    <testcase classname="${toXml(path)}" name="${toXml(name)}" time="0"`;
	return content === "" ? `${head}/>
` : `${head}>
${content}    </testcase>
`;
}
export { junit };
