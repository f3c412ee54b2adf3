import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  formatNames,
  isFormatName
} from "./chunk-F52FLTRY.js";
import {
  nearest
} from "./chunk-BE5F3WLD.js";
import {
  reasonOf
} from "./chunk-PSGEEHXF.js";
import {
  UsageError
} from "./chunk-GZ2FTOYG.js";

// src/cli/output.ts
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
function readOutputs(values, cwd) {
  const outputs = values.map((value) => {
    const colon = value.indexOf(":");
    const format = colon < 0 ? value : value.slice(0, colon);
    const path = colon < 0 ? "" : value.slice(colon + 1);
    if (!isFormatName(format)) throw new UsageError(unknownFormat(format, value));
    if (path === "") throw new UsageError(`\`--output ${value}\` names no file, expected one as in \`${format}:reports/postmortems.${format}\``);
    return { format, path, absolute: resolve(cwd, path) };
  });
  const twice = outputs.find(({ absolute }, index) => outputs.findIndex((other) => other.absolute === absolute) < index);
  if (twice) throw new UsageError(`two outputs go to \`${twice.path}\``);
  return outputs;
}
function unknownFormat(format, value) {
  const meant = nearest(format, formatNames);
  const hint = meant ? `, did you mean \`${meant}\`?` : `, expected one of ${formatNames.join(", ")}, then a colon and a file`;
  return `\`--output ${value}\` does not begin with a format${hint}`;
}
async function writeOutput({ absolute }, text) {
  try {
    const { default: writeFileAtomic } = await import("./lib-I2YCRKFU.js");
    await mkdir(dirname(absolute), { recursive: true });
    if (await isRegular(absolute)) await writeFileAtomic(absolute, text);
    else await writeFile(absolute, text);
    return void 0;
  } catch (error) {
    const blocked = error instanceof Error && "code" in error && (error.code === "EEXIST" || error.code === "ENOTDIR");
    return blocked ? "a file is where its folder should be" : reasonOf(error);
  }
}
async function isRegular(path) {
  try {
    return (await stat(path)).isFile();
  } catch {
    return true;
  }
}

export {
  readOutputs,
  writeOutput
};
