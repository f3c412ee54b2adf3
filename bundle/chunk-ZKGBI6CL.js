import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  reasonOf
} from "./chunk-PSGEEHXF.js";
import {
  escapeControls
} from "./chunk-4NSOBIGN.js";

// src/cli/write-new.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
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

export {
  writeNew,
  shownBelow
};
