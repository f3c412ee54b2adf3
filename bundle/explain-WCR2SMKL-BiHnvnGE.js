import "./rolldown-runtime-CPxUEhZH.js";
import { t as rulePage } from "./chunk-7MSA7AJM-Dfdpj44t.js";
import { P as rules, Ut as UsageError, qt as nearest } from "./core-BC8tLJwa.js";
import "./start-Db-IM6X1.js";
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
