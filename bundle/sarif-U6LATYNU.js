import "./rolldown-runtime.js";
import { t as rulePage } from "./chunk-7MSA7AJM.js";
import { c as versionOf } from "./start.js";
import { $ as reportedOf, P as rules, Q as projectPath, Qt as escapeControls, X as pathBelow, Y as levelOf, Z as placeOf, dt as homepage, en as shorten, et as shownOf, k as detailOf, nt as causeOf, rn as wellFormed, tn as toJson, wt as urlOf } from "./core.js";
import { createRequire } from "node:module";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
createRequire(import.meta.url);
var rootId = "%SRCROOT%";
var sarif = (run, options) => {
	const reported = reportedOf(run, options);
	const { known, state } = knownOf(run, options);
	const found = new Set([...reported, ...known].map(({ message }) => message.ruleId));
	const used = rules.filter(({ id }) => found.has(id));
	const version = versionOf();
	const log = {
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
			results: [...reported.map((own) => ({
				...resultOf(own, used, options),
				...state
			})), ...known.map((own) => ({
				...resultOf(own, used, options),
				...accepted
			}))]
		}]
	};
	return `${toJson(log, 2)}
`;
};
var accepted = {
	baselineState: "unchanged",
	suppressions: [{
		kind: "external",
		status: "accepted",
		justification: "The finding is in the baseline: it was known when that was written."
	}]
};
function knownOf({ linted }, options) {
	const documents = linted.map((document) => ({
		document,
		messages: document.known
	}));
	return {
		known: documents.flatMap(({ document, messages = [] }) => shownOf({ messages }, options).map((message) => ({
			document,
			message
		}))),
		state: documents.some(({ messages }) => messages) ? {
			baselineState: "new",
			suppressions: []
		} : {}
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
