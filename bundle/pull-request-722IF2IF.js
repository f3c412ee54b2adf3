import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  commitOf,
  mergeBaseOf
} from "./chunk-TDUNADAA.js";
import {
  GitError,
  openRepository
} from "./chunk-ST36YGNZ.js";
import "./chunk-2RGL2VRJ.js";
import "./chunk-3XKLSQSV.js";

// src/git/pull-request.ts
import { readFile } from "node:fs/promises";
async function baseOf(cwd, env) {
  const sha = await shaOf(env["GITHUB_EVENT_PATH"]);
  if (sha === void 0) return void 0;
  let commit;
  try {
    const repository = await openRepository(cwd, env);
    commit = await commitOf(repository, sha);
    await mergeBaseOf(repository, sha);
    return { commit, reason: void 0 };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { commit, reason: error.message };
  }
}
async function shaOf(eventPath) {
  if (eventPath === void 0 || eventPath === "") return void 0;
  const event = JSON.parse(
    await readFile(eventPath, "utf8")
  );
  const sha = event.pull_request?.base?.sha ?? event.merge_group?.base_sha;
  return typeof sha === "string" ? sha : void 0;
}
export {
  baseOf
};
