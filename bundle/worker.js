import "./rolldown-runtime.js";
import { O as lintFile } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var configs = /* @__PURE__ */ new Map();
async function work({ files, configs: texts, keep, forCache }) {
	const outcomes = [];
	for (const [index, file] of files.entries()) {
		const config = configOf(texts[index] ?? "{}");
		outcomes.push(await lintFile({
			...file,
			config
		}, {
			keep: new Set(keep),
			forCache
		}));
	}
	return outcomes;
}
function configOf(text) {
	const known = configs.get(text);
	if (known) return known;
	const config = JSON.parse(text);
	configs.set(text, config);
	return config;
}
export { work as default };
