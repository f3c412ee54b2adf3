import "./rolldown-runtime.js";
import { D as writeOutput, Jt as toJson, K as reasonOf, Lt as UsageError, P as rules } from "./core.js";
import { D as tuple, E as string, c as literal, g as optional, l as looseObject, n as boolean, s as is, t as array } from "./chunk-3KUAD572.js";
import { g as __toESM, t as require_fs } from "./start.js";
import { createRequire } from "node:module";
import { resolve } from "node:path";
createRequire(import.meta.url);
var import_node_fs = __toESM(require_fs(), 1);
var MergeError = class extends Error {};
function mergeReports(parts) {
	const read = parts.map((part) => ({
		...part,
		...readPart(part)
	}));
	const [first] = read;
	const other = read.find(({ format }) => format !== first?.format);
	if (first && other) throw new MergeError(`\`${other.path}\` is a ${other.format} report and \`${first.path}\` a ${first.format} report, expected reports of one format`);
	if (first?.format === "json") return mergeJson(read.flatMap(({ files = [] }) => files));
	if (first?.format === "sarif") return mergeSarif(read.flatMap(({ log }) => log ? [log] : []));
	return mergeJunit(read.flatMap(({ suites = [] }) => suites));
}
var fileShape = looseObject({
	path: string(),
	messages: array(looseObject({ ruleId: optional(string()) }))
});
var locationShape = looseObject({ physicalLocation: looseObject({ artifactLocation: looseObject({ uri: string() }) }) });
var runShape = looseObject({
	tool: looseObject({ driver: looseObject({
		name: literal("postmortem-lint"),
		version: string(),
		rules: array(looseObject({ id: string() }))
	}) }),
	invocations: array(looseObject({
		executionSuccessful: boolean(),
		toolExecutionNotifications: array(looseObject({ locations: array(locationShape) }))
	})),
	results: array(looseObject({
		ruleId: string(),
		locations: array(locationShape)
	}))
});
var logShape = looseObject({
	version: literal("2.1.0"),
	runs: tuple([runShape])
});
var filesShape = array(fileShape);
function readPart({ path, text }) {
	const suites = suitesOf(text);
	if (suites) return {
		format: "junit",
		suites
	};
	const data = parse(text);
	if (is(filesShape, data)) return {
		format: "json",
		files: data
	};
	if (is(logShape, data)) return {
		format: "sarif",
		log: data
	};
	throw new MergeError(`\`${path}\` is no report that can be merged, expected one that postmortem-lint wrote with --output json:…, sarif:… or junit:…`);
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function mergeJson(files) {
	const failed = ({ messages }) => messages.some(({ ruleId }) => ruleId === void 0) ? 1 : 0;
	return `${toJson([...files].sort((a, b) => failed(a) - failed(b) || compare(a.path, b.path)), 2)}
`;
}
function mergeSarif(logs) {
	const runs = logs.map(({ runs: [run2] }) => run2);
	const [first] = logs;
	if (!first) throw new MergeError("there is no report to merge");
	const versions = [...new Set(runs.map(({ tool }) => tool.driver.version))];
	if (versions.length > 1) throw new MergeError(`the reports are of postmortem-lint ${versions.join(" and ")}, expected one version`);
	const rank = new Map(rules.map(({ id }, index2) => [id, index2]));
	const used = [...new Map(runs.flatMap(({ tool }) => tool.driver.rules.map((rule) => [rule.id, rule]))).values()].sort((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size));
	const index = new Map(used.map(({ id }, at) => [id, at]));
	const results = runs.flatMap((run2) => run2.results).map((result) => ({
		...result,
		ruleIndex: index.get(result.ruleId)
	}));
	const notifications = runs.flatMap(({ invocations }) => invocations.flatMap((own) => own.toolExecutionNotifications));
	const { runs: [run] } = first;
	const merged = {
		...run,
		tool: { driver: {
			...run.tool.driver,
			rules: used
		} },
		invocations: [{
			executionSuccessful: runs.every(({ invocations }) => invocations.every((own) => own.executionSuccessful)),
			toolExecutionNotifications: sortedByPlace(notifications)
		}],
		results: sortedByPlace(results)
	};
	return `${toJson({
		...first,
		runs: [merged]
	}, 2)}
`;
}
function sortedByPlace(list) {
	const uriOf = ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? "";
	return [...list].sort((a, b) => compare(uriOf(a), uriOf(b)));
}
var head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
var foot = "</testsuites>\n";
function suitesOf(text) {
	if (!text.startsWith(head) || !text.endsWith(foot)) return void 0;
	const suites = text.slice(head.length, -foot.length).split(/(?<=^ {2}<\/testsuite>\n)/m);
	return suites.every((suite) => suite === "" || /^ {2}<testsuite package="postmortem-lint" id="\d+" name="[^"<>]*" /.test(suite)) ? suites.filter((suite) => suite !== "") : void 0;
}
function mergeJunit(suites) {
	const nameOf = (suite) => /name="([^"]*)"/.exec(suite)?.[1] ?? "";
	const failed = (suite) => / errors="0" /.test(suite) ? 0 : 1;
	return `${head}${[...suites].sort((a, b) => failed(a) - failed(b) || compare(nameOf(a), nameOf(b))).map((suite, index) => suite.replace(/ id="\d+"/, ` id="${index}"`)).join("")}${foot}`;
}
async function mergeReportsCommand({ reports, output }, io) {
	if (Array.isArray(output)) throw new UsageError("`--output` is given more than once");
	const merged = mergeReports(reports.map((path) => readPart2(path, io)));
	if (output === void 0) {
		io.stdout.write(merged);
		return 0;
	}
	const reason = await writeOutput({ absolute: resolve(io.cwd, output) }, [merged]);
	if (reason !== void 0) throw new MergeError(`the report \`${output}\` cannot be written: ${reason}`);
	return 0;
}
function readPart2(path, { cwd }) {
	try {
		return {
			path,
			text: (0, import_node_fs.readFileSync)(resolve(cwd, path), "utf8")
		};
	} catch (error) {
		throw new MergeError(`the report \`${path}\` cannot be read: ${reasonOf(error)}`, { cause: error });
	}
}
export { mergeReportsCommand };
