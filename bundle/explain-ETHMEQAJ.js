import "./rolldown-runtime.js";
import { t as rulePage } from "./chunk-7MSA7AJM.js";
import { Lt as UsageError, P as rules, zt as nearest } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
async function explainCommand(id, io) {
	const plain = id.replace(/^remark-lint[:-]/, "");
	const rule = rules.find((known) => known.id === plain);
	if (!rule) {
		const meant = nearest(plain, rules.map((known) => known.id), 4);
		throw new UsageError(`unknown rule \`${id}\`${meant ? `, did you mean \`${meant}\`?` : ""} (\`postmortem-lint rules\` lists all)`);
	}
	io.stdout.write(rulePage(rule));
	return 0;
}
export { explainCommand };
