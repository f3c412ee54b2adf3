import "./rolldown-runtime.js";
import { t as rulePage } from "./chunk-7MSA7AJM.js";
import { v as versionOf } from "./start.js";
import { $ as reportedOf, Kt as jsonPieces, P as rules, Q as projectPath, Wt as escapeControls, X as pathBelow, Xt as wellFormed, Y as levelOf, Z as placeOf, dt as homepage, et as shownOf, k as detailOf, nt as causeOf, qt as shorten, wt as urlOf } from "./core.js";
import { createRequire } from "node:module";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
createRequire(import.meta.url);
var rootId = "%SRCROOT%";
var sarif = (run, options) => {
	const { used, state } = usedIn(run, options);
	const version = versionOf();
	return jsonPieces(resultsOf(run, used, state, options), (results) => ({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "postmortem-lint",
				version,
				semanticVersion: version,
				informationUri: homepage,
				rules: used.map(descriptorOf)
			} },
			invocations: [{
				executionSuccessful: run.failures.length === 0,
				toolExecutionNotifications: run.failures.map((own) => notificationOf(own, options))
			}],
			originalUriBaseIds: { [rootId]: { uri: pathToFileURL(join(options.root ?? options.cwd, sep)).href } },
			columnKind: "utf16CodeUnits",
			results
		}]
	}));
};
var accepted = {
	baselineState: "unchanged",
	suppressions: [{
		kind: "external",
		status: "accepted",
		justification: "The finding is in the baseline: it was known when that was written."
	}]
};
function usedIn(run, options) {
	const found = /* @__PURE__ */ new Set();
	for (const { message } of reportedOf(run, options)) found.add(message.ruleId);
	for (const { message } of knownOf(run, options)) found.add(message.ruleId);
	const isKnown = run.linted.some(({ known }) => known);
	return {
		used: rules.filter(({ id }) => found.has(id)),
		state: isKnown ? {
			baselineState: "new",
			suppressions: []
		} : {}
	};
}
function* knownOf({ linted }, options) {
	for (const document of linted) for (const message of shownOf({ messages: document.known ?? [] }, options)) yield {
		document,
		message
	};
}
function* resultsOf(run, used, state, options) {
	for (const own of reportedOf(run, options)) yield {
		...resultOf(own, used, options),
		...state
	};
	for (const own of knownOf(run, options)) yield {
		...resultOf(own, used, options),
		...accepted
	};
}
function descriptorOf(rule) {
	const { id, description, rationale, limits, level } = rule;
	return {
		id,
		shortDescription: { text: description },
		fullDescription: { text: rationale },
		help: {
			text: [
				description,
				rationale,
				...limits ? [limits] : []
			].join("\n\n"),
			markdown: rulePage(rule)
		},
		helpUri: urlOf(id),
		defaultConfiguration: level === "off" ? {
			enabled: false,
			level: "warning"
		} : { level }
	};
}
function resultOf({ document, message }, used, options) {
	const artifactLocation = artifactOf(document.path, options);
	const { fixes, fingerprint } = detailOf(message) ?? {};
	const cause = causeOf(message);
	return {
		ruleId: message.ruleId,
		ruleIndex: used.findIndex(({ id }) => id === message.ruleId),
		level: levelOf(message),
		message: { text: plain(message.reason) },
		locations: [{ physicalLocation: {
			artifactLocation,
			region: regionOf(message)
		} }],
		relatedLocations: cause && [{
			id: 1,
			physicalLocation: {
				artifactLocation,
				region: regionOf(cause)
			},
			message: { text: plain(cause.reason) }
		}],
		partialFingerprints: { "postmortemLint/v1": fingerprint },
		fixes: fixes && fixes.length > 0 ? fixes.map((fix) => fixData(fix, message, artifactLocation)) : void 0
	};
}
function fixData({ safe, edits }, message, artifactLocation) {
	const [edit] = edits;
	const text = safe ? "Apply the safe fix, as --fix does" : `Replace ${quoted(message.actual ?? "")} by ${quoted(edit?.text ?? "")}`;
	const replacements = edits.map((own) => ({
		deletedRegion: textRegion(own),
		insertedContent: { text: own.text }
	}));
	return {
		description: { text: plain(text) },
		artifactChanges: [{
			artifactLocation,
			replacements
		}]
	};
}
function quoted(text) {
	return `\`${shorten(text, 60)}\``;
}
function notificationOf({ path, reason }, options) {
	return {
		level: "error",
		message: { text: plain(`${path}: ${reason}`) },
		locations: [{ physicalLocation: { artifactLocation: artifactOf(path, options) } }]
	};
}
function regionOf(message) {
	const { line, column, endLine, endColumn } = placeOf(message);
	return line === void 0 ? void 0 : {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
function textRegion({ start, end }) {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
function artifactOf(path, options) {
	const { cwd, root = cwd } = options;
	if (!(path === "<stdin>" || pathBelow(root, resolve(cwd, path)) !== void 0)) return { uri: pathToFileURL(resolve(cwd, path)).href };
	return {
		uri: projectPath(path, options).split("/").map((part) => encodeURIComponent(wellFormed(part))).join("/"),
		uriBaseId: rootId
	};
}
function plain(text) {
	return escapeControls(text).replaceAll("](", "] (");
}
export { sarif };
