import "./rolldown-runtime.js";
import { r as messageData, t as failureData } from "./chunk-CUYCO2F5.js";
import { $ as reportedOf, Jt as toJson } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var jsonl = function* (run, options) {
	for (const { document, message } of reportedOf(run, options)) yield `${toJson({
		path: document.path,
		...messageData(message)
	})}
`;
	for (const failure of run.failures) yield `${toJson({
		path: failure.path,
		...failureData(failure)
	})}
`;
};
export { jsonl };
