import "./rolldown-runtime.js";
import { r as messageData, t as failureData } from "./chunk-JD6DHI6A.js";
import { $ as reportedOf, tn as toJson } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var jsonl = (run, options) => {
	const findings = reportedOf(run, options).map(({ document, message }) => ({
		path: document.path,
		...messageData(message)
	}));
	const failed = run.failures.map((failure) => ({
		path: failure.path,
		...failureData(failure)
	}));
	return [...findings, ...failed].map((line) => `${toJson(line)}
`).join("");
};
export { jsonl };
