import "./rolldown-runtime.js";
import { Q as projectPath, Y as levelOf, Yt as toXml, et as shownOf, tt as wordsOf } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var checkstyle = function* (run, options) {
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
	for (const document of run.linted) yield fileElement(projectPath(document.path, options), shownOf(document, options).map(errorElement));
	for (const { path, reason } of run.failures) yield fileElement(projectPath(path, options), [`    <error line="1" severity="error" message="${toXml(reason)}" source="postmortem-lint"/>
`]);
	yield "</checkstyle>\n";
};
function fileElement(path, errors) {
	const name = toXml(path);
	return errors.length === 0 ? `  <file name="${name}"/>
` : `  <file name="${name}">
${errors.join("")}  </file>
`;
}
function errorElement(message) {
	const { line = 1, column = 1, ruleId = "" } = message;
	const words = wordsOf(message).split("\n").map(toXml).join("&#10;");
	return `    <error line="${line}" column="${column}" severity="${levelOf(message)}" message="${words}" source="postmortem-lint.${toXml(ruleId)}"/>
`;
}
export { checkstyle };
