import "./rolldown-runtime.js";
import { Lt as UsageError, P as rules, f as readConfigure, xt as settle } from "./core.js";
import { t as require_dist } from "./chunk-NOIXU7MG.js";
import { g as __toESM } from "./start.js";
import { createRequire } from "node:module";
import { resolve } from "node:path";
createRequire(import.meta.url);
var import_yaml = __toESM(require_dist(), 1);
async function printConfigCommand({ printConfig: path, paths, config, configFrom, format }, io) {
	if (paths.length > 0) throw new UsageError("`--print-config` takes one file and no paths beside it");
	const found = await (await readConfigure({
		config,
		configFrom
	}, {}, io))(resolve(io.cwd, path));
	const keys = keysOf(found);
	const { sources: from, ignoredBy = null, settings } = found;
	const namedByFiles = settings.force ? true : settings.statedOnly ? false : null;
	if (format === "json") {
		io.stdout.write(`${JSON.stringify({
			path,
			from,
			ignoredBy,
			namedByFiles,
			config: keys
		}, void 0, 2)}
`);
		return 0;
	}
	const document = new import_yaml.Document(keys, { aliasDuplicateObjects: false });
	document.commentBefore = [
		` The configuration of ${JSON.stringify(path).slice(1, -1)}`,
		` from: ${from.length === 0 ? "no configuration file" : from.map((name) => JSON.stringify(name).slice(1, -1)).join(", ")}`,
		...ignoredBy === null ? [] : [` ignored by ${JSON.stringify(ignoredBy).slice(1, -1)}: it is never linted`],
		...namedByFiles === null ? [] : [namedByFiles ? " `files` names it: it is linted whatever it looks like" : " `files` does not name it: it is linted only with `postmortem: true` in its front matter"]
	].join("\n");
	io.stdout.write(document.toString(layout));
	return 0;
}
var layout = {
	lineWidth: 0,
	flowCollectionPadding: false
};
function keysOf({ settings, rules: own, statusRules }) {
	const { timeZone, language, headings, metrics, ticketPatterns } = settings;
	const overrides = Object.entries(statusRules).map(([status, set]) => ({
		status,
		rules: levelsOf(set ?? {}, Object.keys(set ?? {}))
	}));
	return {
		...timeZone === void 0 ? {} : { timeZone },
		...language === void 0 ? {} : { language },
		...headings === void 0 ? {} : { sections: headings },
		...metrics === void 0 ? {} : { metrics },
		...ticketPatterns === void 0 ? {} : { ticketPattern: ticketPatterns },
		rules: levelsOf(own, rules.map(({ id }) => id)),
		...overrides.length === 0 ? {} : { overrides }
	};
}
function levelsOf(settings, ids) {
	const chosen = rules.filter(({ id }) => ids.includes(id));
	return Object.fromEntries(chosen.map((rule) => {
		const { level, options } = settle(rule, settings[rule.id]);
		return [rule.id, Object.keys(options).length === 0 ? level : [level, options]];
	}));
}
export { printConfigCommand };
