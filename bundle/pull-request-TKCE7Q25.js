import "./rolldown-runtime.js";
import { n as commitOf, o as mergeBaseOf } from "./chunk-LH5UJZCO.js";
import { r as openRepository, t as GitError } from "./chunk-B7CPDZIC.js";
import "./core.js";
import { o as readFile } from "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
async function baseOf(cwd, env) {
	const sha = await shaOf(env["GITHUB_EVENT_PATH"]);
	if (sha === void 0) return void 0;
	let commit;
	try {
		const repository = await openRepository(cwd, env);
		commit = await commitOf(repository, sha);
		await mergeBaseOf(repository, sha);
		return {
			commit,
			reason: void 0
		};
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return {
			commit,
			reason: error.message
		};
	}
}
async function shaOf(eventPath) {
	if (eventPath === void 0 || eventPath === "") return void 0;
	const event = JSON.parse(await readFile(eventPath, "utf8"));
	const sha = event.pull_request?.base?.sha ?? event.merge_group?.base_sha;
	return typeof sha === "string" ? sha : void 0;
}
export { baseOf };
