import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  require_lib
} from "./chunk-YP4HAT5F.js";
import {
  readRegularFile
} from "./chunk-MEN4DUNC.js";
import {
  __toESM
} from "./chunk-3XKLSQSV.js";

// src/replace-file.ts
var import_write_file_atomic = __toESM(require_lib(), 1);
import { writeFileSync } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
async function replaceFile(path, bytes, before) {
  const file = await stat(path);
  if (!file.isFile()) throw new Error("it is no regular file");
  if ((file.mode & 146) === 0) throw new Error("it is read-only");
  await access(path, constants.W_OK);
  if (before && !readRegularFile(path).equals(before)) throw new Error("it was changed meanwhile");
  await writeWhole(path, bytes);
}
async function writeWhole(path, content) {
  await (0, import_write_file_atomic.default)(path, "", { tmpfileCreated: (temporary) => writeFileSync(temporary, content) });
}

export {
  replaceFile,
  writeWhole
};
