import { n as workflowNames, t as hookNames } from "./chunk-Y5BJXZ73.js";
import { Qt as formatNames, Vt as defaultName } from "./core.js";
import { t as profiles } from "./chunk-PROB2T5H.js";
import { p as __export } from "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var shells = [
	"bash",
	"zsh",
	"fish"
];
var scripts = {
	bash: `_postmortem_lint() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$(postmortem-lint completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o bashdefault -o default -F _postmortem_lint postmortem-lint
`,
	zsh: `#compdef postmortem-lint
_postmortem_lint() {
  local -a known
  known=("\${(@f)$(postmortem-lint completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  [[ -n "$known" ]] && compadd -- $known || _files
}
compdef _postmortem_lint postmortem-lint
`,
	fish: `complete -c postmortem-lint -a '(postmortem-lint completion words -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`
};
var options_exports = {};
__export(options_exports, {
	baselineOption: () => baselineOption,
	baselineOptions: () => baselineOptions,
	commonOptions: () => commonOptions,
	configOptions: () => configOptions,
	dataOptions: () => dataOptions,
	initOptions: () => initOptions,
	inputOptions: () => inputOptions,
	inspectOptions: () => inspectOptions,
	lintOptions: () => lintOptions,
	lspOptions: () => lspOptions,
	mergeOptions: () => mergeOptions,
	newOptions: () => newOptions,
	scaleOptions: () => scaleOptions
});
var commonOptions = {
	color: {
		type: "boolean",
		describe: "Colour the output (default: when a terminal shows it)",
		group: "Output:"
	},
	debug: {
		type: "boolean",
		default: false,
		describe: "Show where in the program an error arose",
		group: "Output:"
	}
};
var configOptions = { config: {
	type: "string",
	requiresArg: true,
	describe: "Use this configuration file instead of those that are found from each document upwards; `--no-config` uses none",
	group: "Input:"
} };
var inputOptions = {
	...configOptions,
	all: {
		type: "boolean",
		default: false,
		describe: "Read every document as a postmortem",
		group: "Input:"
	},
	stdin: {
		type: "boolean",
		default: false,
		describe: "Read the document from standard input",
		group: "Input:"
	},
	"stdin-filename": {
		type: "string",
		requiresArg: true,
		describe: "Path that the document from standard input goes by",
		group: "Input:"
	}
};
var baselineOption = { baseline: {
	type: "string",
	requiresArg: true,
	describe: "File with known findings, which are neither reported nor fixed",
	group: "Known findings:"
} };
var lintOptions = {
	...baselineOption,
	"changed-since": {
		type: "string",
		requiresArg: true,
		describe: "Lint only files that changed since HEAD left this branch or commit, and report only what the change has to do with",
		group: "Input:"
	},
	staged: {
		type: "boolean",
		default: false,
		describe: "Lint the staged files, as they are staged",
		group: "Input:"
	},
	"config-from": {
		type: "string",
		requiresArg: true,
		describe: "Read configuration and baseline as they are in this branch or commit, and not in the work tree",
		group: "Input:"
	},
	"print-config": {
		type: "string",
		requiresArg: true,
		describe: "Write the configuration of this file and where it comes from, and lint nothing",
		group: "Input:"
	},
	fix: {
		type: "boolean",
		default: false,
		describe: "Apply safe fixes to the files and report what is left; of standard input, write the fixed document to standard output and the report to standard error",
		group: "Fixes:"
	},
	"fix-dry-run": {
		type: "boolean",
		default: false,
		describe: "Write no file, but as a unified diff what --fix would change (for `git apply` or `patch -p1`)",
		group: "Fixes:"
	},
	format: {
		choices: formatNames,
		requiresArg: true,
		describe: "Format of the report (default: pretty at a terminal, else stylish)",
		group: "Output:"
	},
	output: {
		type: "string",
		array: true,
		nargs: 1,
		requiresArg: true,
		describe: "Write a report into a file as well, as `format:file`; may be repeated",
		group: "Output:"
	},
	quiet: {
		type: "boolean",
		default: false,
		describe: "Report errors only",
		group: "Output:"
	},
	verbose: {
		type: "boolean",
		default: false,
		describe: "Say why each rule is there, and name every file passed over",
		group: "Output:"
	},
	"fail-on": {
		choices: [
			"error",
			"warning",
			"never"
		],
		default: "error",
		requiresArg: true,
		describe: "Exit with 1 for findings from this level on",
		group: "Exit status:"
	},
	"max-warnings": {
		type: "number",
		requiresArg: true,
		describe: "Exit with 1 for more warnings than this",
		group: "Exit status:"
	}
};
var baselineOptions = {
	baseline: {
		...baselineOption.baseline,
		default: defaultName,
		describe: "File with the known findings"
	},
	prune: {
		type: "boolean",
		default: false,
		describe: "With `update`: only take away what is found no more",
		group: "Known findings:"
	},
	verbose: {
		type: "boolean",
		default: false,
		describe: "Name what is found no more",
		group: "Output:"
	}
};
var scaleOptions = {
	shard: {
		type: "string",
		requiresArg: true,
		describe: "Lint one part of the files, as `2/5`: jobs of a build share the work",
		group: "Speed:"
	},
	threads: {
		type: "number",
		requiresArg: true,
		describe: "Threads that many files are shared among (default: one for each processor)",
		group: "Speed:"
	},
	cache: {
		type: "boolean",
		default: false,
		describe: "Lint only files that changed since the last run with the same settings",
		group: "Speed:"
	},
	"cache-location": {
		type: "string",
		default: ".postmortemlintcache",
		requiresArg: true,
		describe: "File of the cache",
		group: "Speed:"
	}
};
var inspectOptions = {
	explain: {
		type: "boolean",
		default: false,
		describe: "Say for each reading which words decided",
		group: "Output:"
	},
	redact: {
		type: "boolean",
		default: false,
		describe: "Print the document with its words hidden and the same findings, to report a false alarm without telling of the incident",
		group: "Output:"
	}
};
var mergeOptions = { output: {
	type: "string",
	requiresArg: true,
	describe: "File to write the merged report to (default: standard output)",
	group: "Output:"
} };
var newOptions = {
	...configOptions,
	profile: {
		type: "string",
		choices: Object.keys(profiles),
		requiresArg: true,
		describe: "Profile whose sections are written (default: those of the configuration)",
		group: "Input:"
	},
	start: {
		type: "string",
		requiresArg: true,
		describe: "When the incident began, as in 2024-03-12T14:02Z (default: now)",
		group: "Output:"
	},
	output: {
		type: "string",
		requiresArg: true,
		describe: "File to write, or `-` for standard output (default: a new file where the postmortems are)",
		group: "Output:"
	}
};
var initOptions = {
	yes: {
		type: "boolean",
		default: false,
		describe: "Ask nothing",
		group: "Input:"
	},
	profile: {
		type: "string",
		choices: Object.keys(profiles),
		requiresArg: true,
		describe: "Template that the team uses",
		group: "Input:"
	},
	from: {
		type: "string",
		requiresArg: true,
		describe: "Folder with postmortems to derive the configuration and a baseline from",
		group: "Input:"
	},
	hook: {
		choices: hookNames,
		requiresArg: true,
		describe: "What lints before a commit",
		group: "Output:"
	},
	workflow: {
		choices: workflowNames,
		requiresArg: true,
		describe: "What lints on a build server",
		group: "Output:"
	}
};
var lspOptions = { stdio: {
	type: "boolean",
	default: true,
	describe: "Speak over standard input and output, the only way there is",
	group: "Input:"
} };
var dataOptions = { format: {
	choices: ["text", "json"],
	default: "text",
	requiresArg: true,
	describe: "Format of the output",
	group: "Output:"
} };
export { initOptions as a, lintOptions as c, newOptions as d, options_exports as f, shells as h, dataOptions as i, lspOptions as l, scripts as m, commonOptions as n, inputOptions as o, scaleOptions as p, configOptions as r, inspectOptions as s, baselineOptions as t, mergeOptions as u };
