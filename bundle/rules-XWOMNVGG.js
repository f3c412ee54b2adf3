import "./rolldown-runtime.js";
import { t as table } from "./chunk-S3XZZG6Y.js";
import { P as rules, wt as urlOf } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
async function rulesCommand({ format }, io) {
	if (format === "json") {
		const list = rules.map(({ id, level, fix = null, description, rationale, options }) => ({
			id,
			level,
			fix,
			description,
			rationale,
			options,
			url: urlOf(id)
		}));
		io.stdout.write(`${JSON.stringify(list, void 0, 2)}
`);
	} else io.stdout.write(table([
		"rule",
		"level",
		"fix",
		"reports"
	], rules.map(({ id, level, fix = "", description }) => [
		id,
		level,
		fix,
		description
	])));
	return 0;
}
export { rulesCommand };
