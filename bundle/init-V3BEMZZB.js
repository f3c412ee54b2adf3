import "./rolldown-runtime.js";
import { t as baselineCommand } from "./chunk-VOBK26PI.js";
import { Lt as UsageError, T as eachDocument, Vt as defaultName, Wt as escapeControls, a as writeFailures, bt as sectionKeys, d as createConfigure, m as configIn, ut as headingName, v as onDisk, zt as nearest } from "./core.js";
import { n as writeNew, t as shownBelow } from "./chunk-MIRBYKEF.js";
import "./chunk-LMLNBSLX.js";
import "./chunk-BZ5ETC7Y.js";
import "./chunk-BG2J2S5D.js";
import "./chunk-3KUAD572.js";
import { t as require_dist } from "./chunk-NOIXU7MG.js";
import "./chunk-MIBGSWI2.js";
import "./chunk-LH5UJZCO.js";
import "./chunk-B7CPDZIC.js";
import "./chunk-WS22UFTY.js";
import { n as workflowNames, t as hookNames } from "./chunk-Y5BJXZ73.js";
import { t as profiles } from "./chunk-PROB2T5H.js";
import { g as __toESM, t as require_fs } from "./start.js";
import "./chunk-E2BTNAYN.js";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
createRequire(import.meta.url);
var import_node_fs2 = __toESM(require_fs(), 1);
var import_yaml = __toESM(require_dist(), 1);
var schema = "./node_modules/postmortem-lint/schema.json";
function configText({ profile, habits }) {
	const lines = [
		`# yaml-language-server: $schema=${schema}`,
		"# `npx postmortem-lint --print-config FILE` shows what holds for a document.",
		`extends: ${profile}`
	];
	if (habits && habits.documents > 0) {
		lines.push("", `# Derived from ${habits.documents} postmortems.`);
		if (habits.timeZone !== void 0) lines.push("# Their timelines all state this zone.", `timeZone: ${habits.timeZone}`);
		if (habits.required.length > 0) lines.push("# Nearly all have these sections.", "sections:", `  required: [${habits.required.join(", ")}]`);
		lines.push(...candidates(habits.headings));
	}
	return `${lines.join("\n")}
`;
}
function candidates(headings) {
	if (headings.length === 0) return [];
	const known = sectionKeys.flatMap((key) => {
		const names = headings.filter(({ like }) => like === key).map(({ name }) => flow(name));
		return names.length > 0 ? [`#    ${key}: [${names.join(", ")}]`] : [];
	});
	const rest = headings.filter(({ like }) => like === void 0);
	return [
		"# Headings that recur and are not recognised. Where one stands for a section, take the \"#\" away (below `sections:`):",
		...known.length > 0 ? ["#  aliases:", ...known] : [],
		...rest.length > 0 ? ["#  own:", ...rest.map(({ name, documents }) => `#    ${keyOf(name)}: [${flow(name)}] # in ${documents} documents`)] : []
	];
}
function keyOf(name) {
	const key = name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").join("-");
	return key === "" ? "section" : key;
}
function flow(name) {
	return (0, import_yaml.stringify)([name.replace(/\s+/g, " ")], {
		collectionStyle: "flow",
		lineWidth: 0,
		flowCollectionPadding: false
	}).trim().slice(1, -1);
}
function noteOf({ sections, timeline, title, language }) {
	const others = sections.filter(({ form, level, place }) => form !== "label" && level > 1 && place.start !== title?.place.start).filter(({ keys, own, mentions }) => keys.length === 0 && mentions.length === 0 && own === void 0).map(({ name }) => name).filter((name) => name.length <= 60 && !language.otherSections.includes(headingName(name).toLowerCase()));
	const zone = timeline.zone && (timeline.zone.region ?? timeline.zone.name);
	return {
		keys: [...new Set(sections.flatMap(({ keys }) => keys))],
		zone,
		others: [...new Set(others)]
	};
}
var nearlyAll = .8;
var recurring = 3;
function habitsOf(notes) {
	const required = sectionKeys.filter((key) => notes.filter(({ keys }) => keys.includes(key)).length >= notes.length * nearlyAll);
	const rank = (key) => mean(notes.flatMap(({ keys }) => keys.includes(key) ? [keys.indexOf(key)] : []));
	const zones = new Set(notes.map(({ zone: zone2 }) => zone2));
	const [zone] = zones;
	return {
		documents: notes.length,
		required: notes.length === 0 ? [] : required.sort((a, b) => rank(a) - rank(b)),
		timeZone: zones.size === 1 && zone !== void 0 && isConfigurable(zone) ? zone : void 0,
		headings: recurringHeadings(notes)
	};
}
function isConfigurable(zone) {
	return zone === "UTC" || zone === "GMT" || zone.includes("/");
}
function recurringHeadings(notes) {
	const counts = /* @__PURE__ */ new Map();
	for (const name of notes.flatMap(({ others }) => others)) {
		const known = counts.get(name.toLowerCase()) ?? {
			name,
			documents: 0
		};
		counts.set(name.toLowerCase(), {
			...known,
			documents: known.documents + 1
		});
	}
	return [...counts.values()].filter(({ documents }) => documents >= recurring).sort((a, b) => b.documents - a.documents || a.name.localeCompare(b.name)).map((own) => ({
		...own,
		like: likeOf(own.name)
	}));
}
var signs = {
	summary: /summary|overview|happened/i,
	impact: /impact|affected|consequence/i,
	detection: /detect|noticed|discover/i,
	timeline: /timeline|chronolog|sequence/i,
	"root-cause": /cause|factor|trigger|broke|why/i,
	resolution: /resol|recover|mitigat|fix|remed/i,
	"action-items": /action|follow|next|todo|improve|prevent/i,
	"lessons-learned": /lesson|learn|went|lucky|takeaway/i
};
function likeOf(name) {
	return sectionKeys.find((key) => signs[key].test(name)) ?? sectionKeys.find((key) => nearest(name.toLowerCase(), [key.replace("-", " ")], 3) !== void 0);
}
function mean(values) {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
var hooks = {
	"pre-commit": [{
		path: ".pre-commit-config.yaml",
		text: `repos:
  - repo: https://github.com/postmortem-lint/postmortem-lint
    rev: v0.1.0
    hooks:
      - id: postmortem-lint
`,
		baseline: ["- id: postmortem-lint\n", `- id: postmortem-lint
        args: [--baseline, ${defaultName}]
`]
	}],
	husky: [{
		path: ".husky/pre-commit",
		text: "npx lint-staged\n"
	}, {
		path: ".lintstagedrc.json",
		text: "{\"*.{md,markdown}\": \"postmortem-lint\"}\n",
		baseline: ["\"postmortem-lint\"", `"postmortem-lint --baseline ${defaultName}"`]
	}],
	lefthook: [{
		path: "lefthook.yml",
		text: `pre-commit:
  jobs:
    - name: postmortems
      glob: "*.{md,markdown}"
      run: npx postmortem-lint {staged_files}
`,
		baseline: ["postmortem-lint {", `postmortem-lint --baseline ${defaultName} {`]
	}]
};
var workflows = {
	github: [{
		path: ".github/workflows/postmortems.yml",
		text: `name: Postmortems
on:
  pull_request:
    paths: ["**.md"]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
      - uses: postmortem-lint/postmortem-lint@v0.1.0
        with:
          paths: docs/postmortems
`,
		baseline: ["          paths:", `          baseline: ${defaultName}
          paths:`]
	}],
	gitlab: [{
		path: ".gitlab-ci.yml",
		text: `postmortems:
  image: node:24
  script:
    - npx --yes --package postmortem-lint@0.1.0
      postmortem-lint --output gitlab:code-quality.json --output junit:junit.xml docs/postmortems
  artifacts:
    when: always
    reports:
      codequality: code-quality.json
      junit: junit.xml
`,
		baseline: ["postmortem-lint --output", `postmortem-lint --baseline ${defaultName} --output`]
	}]
};
var hookCommands = {
	"pre-commit": "pre-commit install",
	husky: "npm install --save-dev postmortem-lint husky@9 lint-staged@16 && npx husky",
	lefthook: "npm install --save-dev postmortem-lint lefthook@2 && npx lefthook install"
};
var usualPath = "docs/postmortems";
var import_node_fs = __toESM(require_fs(), 1);
async function askFor({ profile, hook, workflow }, { ask, cwd, stdout }) {
	if (!ask) return {
		profile: profile ?? "recommended",
		hook: hook ?? "none",
		workflow: workflow ?? "none"
	};
	const say = (text) => stdout.write(`${text}
`);
	return {
		profile: profile ?? await choose("Which template does your team use? (recommended, where it is none of these)", Object.keys(profiles), "recommended", ask, say),
		hook: hook ?? await choose("What should lint before a commit?", hookNames, usedHook(cwd), ask, say),
		workflow: workflow ?? await choose("Where do you build?", workflowNames, usedWorkflow(cwd), ask, say)
	};
}
async function choose(question, names, usual, ask, say) {
	say(`${question}
  ${names.join(", ")}`);
	for (;;) {
		const answer = (await ask(`[${usual}] `)).trim().toLowerCase();
		const found = answer === "" ? usual : names.find((name) => name === answer);
		if (found !== void 0) return found;
		const meant = nearest(answer, names);
		say(`That is none of them${meant === void 0 ? "" : `; did you mean ${meant}?`}`);
	}
}
function usedHook(cwd) {
	if ((0, import_node_fs.existsSync)(join(cwd, ".pre-commit-config.yaml"))) return "pre-commit";
	if ((0, import_node_fs.existsSync)(join(cwd, ".husky"))) return "husky";
	return (0, import_node_fs.existsSync)(join(cwd, "lefthook.yml")) ? "lefthook" : "none";
}
function usedWorkflow(cwd) {
	if ((0, import_node_fs.existsSync)(join(cwd, ".github"))) return "github";
	return (0, import_node_fs.existsSync)(join(cwd, ".gitlab-ci.yml")) ? "gitlab" : "none";
}
async function initCommand(args, io) {
	const { from, debug } = args;
	if (from !== void 0 && !(0, import_node_fs2.existsSync)(resolve(io.cwd, from))) throw new UsageError(`\`--from ${from}\`: no such folder`);
	const answers = await askFor(args, {
		cwd: io.cwd,
		stdout: io.stdout,
		ask: args.yes ? void 0 : io.ask
	});
	const failures = [];
	await writeConfig(answers, from === void 0 ? void 0 : await readHabits(from, failures, io), io);
	for (const file of filesOf(answers, from)) await writeFile(file, io);
	const failed = from === void 0 ? false : await writeBaseline(from, debug, io);
	writeFailures(failures, debug, io);
	io.stdout.write(`
${nextSteps(answers, from)}
`);
	return failures.length > 0 || failed ? 2 : 0;
}
async function readHabits(from, failures, io) {
	const notes = [];
	const configure = createConfigure({
		cwd: io.cwd,
		config: false
	});
	for await (const found of eachDocument([from], {
		cwd: io.cwd,
		configure,
		onlyPostmortems: true
	}, ({ incident }) => incident.kind.is === "postmortem" ? noteOf(incident) : void 0)) {
		if (found === void 0) continue;
		if ("reason" in found) failures.push(found);
		else if ("others" in found) notes.push(found);
	}
	return habitsOf(notes);
}
async function writeConfig({ profile }, habits, io) {
	const [known] = configIn(io.cwd, onDisk);
	if (known !== void 0) io.stdout.write(`${shownBelow(known, io.cwd)}: there already, left as it is
`);
	else await writeFile({
		path: ".postmortemlintrc.yaml",
		text: configText({
			profile,
			habits
		})
	}, io);
}
function filesOf({ hook, workflow }, from) {
	const files = [...hook === "none" ? [] : hooks[hook], ...workflow === "none" ? [] : workflows[workflow]];
	if (from === void 0) return files;
	const folder = from.replaceAll("\\", "/").replace(/^\.\/|(?<!\/)\/+$/g, "");
	const place = /^[\w./-]+$/.test(folder) ? folder : usualPath;
	return files.map(({ path, text, baseline: [words, others] = ["", ""] }) => ({
		path,
		text: text.replace(words, others).replaceAll(usualPath, place)
	}));
}
async function writeFile({ path, text }, { cwd, stdout }) {
	const written = await writeNew(join(cwd, path), text);
	stdout.write(`${path}: ${written ? "written" : `there already, left as it is; this would be it:
${text.replace(/^(?=.)/gm, "  ").trimEnd()}`}
`);
}
async function writeBaseline(from, debug, io) {
	if ((0, import_node_fs2.existsSync)(join(io.cwd, ".postmortemlint-baseline.json"))) {
		io.stdout.write(`${defaultName}: there already, left as it is
`);
		return false;
	}
	return await baselineCommand({
		action: "update",
		paths: [from],
		all: false,
		baseline: defaultName,
		prune: false,
		verbose: false,
		debug
	}, io) === 2;
}
function nextSteps({ hook }, from) {
	const lint = from === void 0 ? "npx postmortem-lint" : `npx postmortem-lint --baseline ${defaultName} ${escapeControls(from)}`;
	return [
		"Next:",
		...hook === "none" ? [] : [`  ${hookCommands[hook]}`],
		`  ${lint}`
	].join("\n");
}
export { initCommand };
