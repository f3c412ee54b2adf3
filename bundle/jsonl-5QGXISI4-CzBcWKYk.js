import "./rolldown-runtime-CPxUEhZH.js";
import { r as messageData, t as failureData } from "./chunk-OK2Q2ZV7-B8Rr4P0s.js";
import { $ as reportedOf, tn as toJson } from "./core-BC8tLJwa.js";
import "./start-Db-IM6X1.js";
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
