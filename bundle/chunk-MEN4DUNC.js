import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/regular-file.ts
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
var UnreadableError = class extends Error {
  code = "UNREADABLE";
};
var megabyte = 1024 * 1024;
var maxMegabytes = 64;
function readRegularFile(path) {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const file = fstatSync(descriptor);
    if (file.isDirectory()) throw new UnreadableError("is a folder, not a file");
    if (!file.isFile()) throw new UnreadableError("is no regular file; `postmortem-lint -` reads what is piped into it");
    assertSize(file.size);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
function assertSize(bytes, what = "") {
  if (bytes > maxMegabytes * megabyte) throw new UnreadableError(`${what}is larger than ${maxMegabytes} MB`);
}

export {
  readRegularFile,
  assertSize
};
