import { t as require_lib } from "./chunk-YP4HAT5F.js";
import { Dt as access, Nt as stat, Wt as readRegularFile, an as require_fs } from "./core.js";
import { o as __toESM } from "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var import_node_fs = __toESM(require_fs(), 1);
var import_write_file_atomic = __toESM(require_lib(), 1);
async function replaceFile(path, bytes, before) {
	const file = await stat(path);
	if (!file.isFile()) throw new Error("it is no regular file");
	if ((file.mode & 146) === 0) throw new Error("it is read-only");
	await access(path, import_node_fs.constants.W_OK);
	if (before && !readRegularFile(path).equals(before)) throw new Error("it was changed meanwhile");
	await writeWhole(path, bytes);
}
async function writeWhole(path, content) {
	await (0, import_write_file_atomic.default)(path, "", { tmpfileCreated: (temporary) => (0, import_node_fs.writeFileSync)(temporary, content) });
}
export { writeWhole as n, replaceFile as t };
