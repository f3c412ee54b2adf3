import { i as mkdir, l as writeFile } from "./start.js";
import { K as reasonOf, Wt as escapeControls } from "./core.js";
import { createRequire } from "node:module";
import { dirname, relative, sep } from "node:path";
createRequire(import.meta.url);
async function writeNew(path, text) {
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text, { flag: "wx" });
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
		throw new Error(`\`${path}\` cannot be written: ${reasonOf(error)}`, { cause: error });
	}
}
function shownBelow(path, cwd) {
	return escapeControls(relative(cwd, path).split(sep).join("/"));
}
export { writeNew as n, shownBelow as t };
