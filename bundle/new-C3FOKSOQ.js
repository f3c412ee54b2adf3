import "./rolldown-runtime.js";
import { n as writeNew, t as shownBelow } from "./chunk-MIRBYKEF.js";
import { C as repositoryRoot, Lt as UsageError, P as rules, T as eachDocument, at as english, bt as sectionKeys, d as createConfigure, u as configFile, xt as settle } from "./core.js";
import { a as loadProfile, o as mergeParts } from "./chunk-4IDL5YIX.js";
import "./chunk-3KUAD572.js";
import { t as require_dist } from "./chunk-NOIXU7MG.js";
import "./chunk-53X2AMCU.js";
import "./chunk-PROB2T5H.js";
import { g as __toESM } from "./start.js";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
createRequire(import.meta.url);
var import_yaml = __toESM(require_dist(), 1);
var unknown = "Not known yet.";
var parts = {
	summary: {
		guidance: "Two or three sentences: what happened, to whom, from when to when, and why.",
		text: "Not written yet."
	},
	impact: {
		guidance: "Who could not do what, how many, and for how long; \"unknown\" where nobody knows.",
		text: unknown
	},
	detection: {
		guidance: "How it was noticed: which alert, or whose report, and how long after the start.",
		text: unknown
	},
	"root-cause": {
		guidance: "What made it possible, what set it off, and why nothing stopped it. Ask how, not who.",
		text: unknown
	},
	resolution: {
		guidance: "What ended it, and what was tried before.",
		text: unknown
	},
	"action-items": {
		guidance: "One task a line, with owner, day and ticket: - Alert 21 days before a certificate expires (owner: Ada, due 2024-03-22, PLAT-210)",
		text: "No action items yet: they are agreed on in the review."
	},
	"lessons-learned": {
		guidance: "What went well, what went badly, where we were lucky.",
		text: "Not written yet."
	}
};
function skeletonOf({ title, start, sections }) {
	const words = title.replace(/\s+/g, " ").trim();
	const [day, time] = [new Date(start).toISOString().slice(0, 10), new Date(start).toISOString().slice(11, 16)];
	return `${[
		"---",
		(0, import_yaml.stringify)({ title: words }, { lineWidth: 0 }).trimEnd(),
		`date: ${day}`,
		"# draft, in review, or final",
		"status: draft",
		"# severity: SEV-2",
		`start_time: ${day}T${time}Z`,
		`# end_time: ${day}T${time}Z`,
		"---",
		"",
		`# ${/post-?\s?mortem|incident review/i.test(words) ? "" : "Postmortem: "}${escapeMarkdown(words)}`,
		...sections.flatMap(({ key, heading }) => [
			"",
			`## ${heading}${key === "timeline" ? " (UTC)" : ""}`,
			"",
			...bodyOf(key, `${day} ${time}`)
		])
	].join("\n")}
`;
}
function bodyOf(key, start) {
	if (key === "timeline") return [
		comment("One entry a line, in order: the time in UTC, what happened, and how it was seen. A date where the day changes."),
		"",
		`- ${start} The incident starts`
	];
	const part = isSectionKey(key) && key !== "timeline" ? parts[key] : void 0;
	return part ? [
		comment(part.guidance),
		"",
		part.text
	] : ["Not written yet."];
}
function comment(text) {
	return `<!-- ${text} -->`;
}
function isSectionKey(key) {
	return sectionKeys.some((known) => known === key);
}
function headingOf(key, names = []) {
	const name = names[0] ?? (isSectionKey(key) ? english.sections[key][0] : void 0) ?? key.replaceAll("-", " ");
	return name.charAt(0).toUpperCase() + name.slice(1);
}
function escapeMarkdown(text) {
	return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}
function fileNameOf({ title, start }) {
	const slug = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").reduce((name, word) => `${name}-${word}`.length > 60 ? name : `${name}-${word}`, "").slice(1);
	return `${new Date(start).toISOString().slice(0, 10)}-${slug === "" ? "postmortem" : slug}.md`;
}
var moment = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})$/i;
function parseMoment(text) {
	const [, day = "", time = "", zone = ""] = moment.exec(text.trim()) ?? [];
	const offset = /^(?:z|utc|)$/i.test(zone) ? "Z" : zone.replace(/^(...):?(..)$/, "$1:$2");
	const value = Date.parse(`${day}T${time}${offset}`);
	return Number.isNaN(value) || Number.isNaN(Date.parse(`${day}T00:00Z`)) || (/* @__PURE__ */ new Date(`${day}T00:00Z`)).toISOString().slice(0, 10) !== day ? void 0 : value;
}
function outlineOf({ rules: ruleSettings, settings: { headings } }) {
	const required = optionOf("missing-section", "required", ruleSettings);
	const order = optionOf("unordered-sections", "order", ruleSettings);
	const rank = (key) => order.includes(key) ? order.indexOf(key) : order.length;
	return [...new Set(required)].sort((a, b) => rank(a) - rank(b)).map((key) => ({
		key,
		heading: headingOf(key, headings?.own?.[key])
	}));
}
function optionOf(id, name, ruleSettings) {
	const rule = rules.find((own) => own.id === id);
	const value = rule ? Object.entries(settle(rule, ruleSettings[id]).options).find(([key]) => key === name)?.[1] : void 0;
	return Array.isArray(value) ? value.filter((key) => typeof key === "string") : [];
}
async function usualFolder(cwd) {
	const root = repositoryRoot(cwd);
	if (root === void 0) return cwd;
	const counts = /* @__PURE__ */ new Map();
	for await (const folder of eachDocument([root], {
		cwd: root,
		onlyPostmortems: true
	}, ({ incident }, { absolute }) => incident.kind.is === "postmortem" ? dirname(absolute) : "")) if (typeof folder === "string" && folder !== "") counts.set(folder, (counts.get(folder) ?? 0) + 1);
	if (counts.has(cwd)) return cwd;
	return [...counts].sort(([a, most], [b, more]) => more - most || a.localeCompare(b))[0]?.[0] ?? cwd;
}
async function newCommand({ title, start: stated, output, profile, config }, io) {
	if (!/[\p{L}\p{N}]/u.test(title)) throw new UsageError("`new` needs a title in words, as in `new \"Fare quotes unavailable\"`");
	const start = stated === void 0 ? Math.floor(Date.now() / 6e4) * 6e4 : parseMoment(stated);
	if (start === void 0) throw new UsageError(`\`--start ${stated}\` is no moment, expected day, time and zone as in \`2024-03-12T14:02Z\``);
	const path = await pathOf(output, fileNameOf({
		title,
		start
	}), io);
	const text = skeletonOf({
		title,
		start,
		sections: outlineOf(profile === void 0 ? await createConfigure({
			cwd: io.cwd,
			config: configFile(config, io)
		})(path) : mergeParts(loadProfile(profile).layers.map((layer) => layer.config)))
	});
	if (output === "-") {
		io.stdout.write(text);
		return 0;
	}
	const shown = shownBelow(path, io.cwd);
	if (!await writeNew(path, text)) throw new UsageError(`\`${shown}\` is there already, nothing was written (\`--output\` names another file)`);
	const now = stated === void 0 ? "; it says that the incident started now, as no `--start` was given" : "";
	io.stdout.write(`${shown}: written${now}
`);
	return 0;
}
async function pathOf(output, name, { cwd }) {
	if (output === "-") return join(cwd, name);
	return output === void 0 ? join(await usualFolder(cwd), name) : resolve(cwd, output);
}
export { newCommand };
