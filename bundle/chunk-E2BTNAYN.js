import { createRequire } from "node:module";
createRequire(import.meta.url);
var BaselineError = class extends Error {
	lines;
	constructor(...lines) {
		super(lines.join("\n"));
		this.lines = lines;
	}
};
export { BaselineError as t };
