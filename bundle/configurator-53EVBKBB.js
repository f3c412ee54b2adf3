import "./rolldown-runtime.js";
import { i as loadFile, n as ignoreTest, o as mergeParts, r as list, t as globTest } from "./chunk-4IDL5YIX.js";
import { Ft as ConfigError, b as shownPath, v as onDisk, x as topOf } from "./core.js";
import "./chunk-3KUAD572.js";
import "./chunk-NOIXU7MG.js";
import "./chunk-53X2AMCU.js";
import "./chunk-PROB2T5H.js";
import "./start.js";
import { createRequire } from "node:module";
import { dirname } from "node:path";
createRequire(import.meta.url);
function createConfigurator({ cwd, settings = {}, disk = onDisk }) {
	const plain = {
		settings,
		rules: {},
		statusRules: {},
		sources: []
	};
	const known = /* @__PURE__ */ new Map();
	const read = (file) => {
		let found = known.get(file);
		if (!found || found.stamp !== stampOf(found.files, disk)) {
			const loaded = loadFile(file, {
				cwd,
				top: topOf(dirname(file), cwd),
				disk
			});
			found = {
				stamp: stampOf(loaded.files, disk),
				files: loaded.files,
				mistakes: loaded.mistakes,
				configOf: prepare(loaded, settings)
			};
			known.set(file, found);
		}
		return found;
	};
	return (path, files) => {
		const [file, second] = files;
		if (file === void 0) return plain;
		if (second !== void 0) throw new ConfigError([twoFiles(shownPath(file, cwd), shownPath(second, cwd))]);
		const { mistakes, configOf } = read(file);
		if (mistakes.length > 0) throw new ConfigError(mistakes);
		return configOf(path);
	};
}
function twoFiles(file, second) {
	return {
		file,
		line: 1,
		column: 1,
		text: `Unexpected second configuration \`${second}\` in the same folder, expected one of the two`
	};
}
function stampOf(files, disk) {
	return files.map((file) => disk.stamp(file)).join("\n");
}
function prepare({ layers }, settings) {
	const applied = layers.flatMap(appliedParts);
	const named = layers.flatMap(({ config, folder }) => config.files === void 0 || folder === void 0 ? [] : [globTest(list(config.files), folder)]).at(-1);
	const ignored = layers.flatMap(({ config, folder, name }) => config.ignore === void 0 || folder === void 0 ? [] : [{
		name,
		isIgnored: ignoreTest(list(config.ignore), folder)
	}]);
	const sources = layers.map(({ name }) => name);
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const chosen = applied.filter(({ isFor }) => isFor(path));
		const ignoredBy = ignored.find(({ isIgnored }) => isIgnored(path))?.name;
		const asked = named && (named(path) ? { force: true } : { statedOnly: true });
		const key = JSON.stringify([
			chosen.map((own) => applied.indexOf(own)),
			ignoredBy,
			asked
		]);
		let config = known.get(key);
		if (!config) {
			const merged = mergeParts(chosen.map(({ part }) => part));
			config = {
				...merged,
				settings: {
					...merged.settings,
					...asked,
					...settings
				},
				ignoredBy,
				sources
			};
			known.set(key, config);
		}
		return config;
	};
}
function appliedParts({ config, folder }) {
	const everywhere = () => true;
	const overrides = (config.overrides ?? []).map((part) => ({
		part,
		isFor: part.files === void 0 || folder === void 0 ? everywhere : globTest(list(part.files), folder)
	}));
	return [{
		part: config,
		isFor: everywhere
	}, ...overrides];
}
export { createConfigurator };
