import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  NestingError,
  fixUntilStable,
  readDocument,
  suppress
} from "./chunk-5O2XC4KN.js";
import {
  reasonOf
} from "./chunk-PSGEEHXF.js";
import {
  assertSize,
  readRegularFile
} from "./chunk-MEN4DUNC.js";
import {
  pack
} from "./chunk-PYJ6IPCR.js";
import {
  rules
} from "./chunk-FAZW4ZQS.js";
import {
  lintIncident
} from "./chunk-RSGRZBPI.js";
import {
  RuleCrash,
  hasPhrase,
  languages,
  pathWords,
  rulesAt,
  sectionKeys,
  unlike
} from "./chunk-QJPMB2GX.js";

// src/decode.ts
var sample = 8192;
function decode(bytes) {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes) };
  if (bytes.subarray(0, sample).includes(0)) return { binary: true };
  return { text: new TextDecoder("utf-8").decode(bytes) };
}
function wideEncoding([first, second]) {
  if (first === 255 && second === 254) return "utf-16le";
  return first === 254 && second === 255 ? "utf-16be" : void 0;
}
function encodeLike(bytes, before, after) {
  const plain = Buffer.from(before);
  const mark = bytes.length - plain.length;
  return mark >= 0 && plain.equals(bytes.subarray(mark)) ? Buffer.concat([bytes.subarray(0, mark), Buffer.from(after)]) : void 0;
}

// src/read-file.ts
import { extname } from "node:path";

// src/incident/candidate.ts
var inTitles = languages.flatMap(({ postmortem, incidentTitles, template }) => [...postmortem, ...incidentTitles.sure, ...incidentTitles.likely, ...template]);
var inPaths = languages.flatMap(({ postmortem, template }) => [...postmortem, ...template]);
function canBePostmortem(text, path) {
  const slash = path.lastIndexOf("/") + 1;
  return folderSpeaks(path.slice(0, slash)) || hasPhrase(pathWords(path.slice(slash)).name, inPaths) || frontMatterSpeaks(text) || linesSpeak(text);
}
var lastFolder = { path: "", speaks: false };
function folderSpeaks(path) {
  if (path !== lastFolder.path) lastFolder = { path, speaks: pathWords(`${path}x`).folders.some((folder) => hasPhrase(folder, inPaths)) };
  return lastFolder.speaks;
}
function frontMatterSpeaks(text) {
  const fence = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (!fence) return false;
  const end = text.indexOf(`
${text.slice(0, 3)}`, fence[0].length - 1);
  return end >= 0 && speaks(text.slice(0, end));
}
function speaks(title) {
  return hasPhrase(title, inTitles) || /[*_`~-]/.test(title) && hasPhrase(title.replace(/[*_`~]{1,9}/g, "").replace(/[-_]/g, " "), inTitles);
}
var firstLines = 8;
var longestLine = 400;
var enough = 3;
function linesSpeak(text) {
  const found = languages.map(() => /* @__PURE__ */ new Set());
  const { openings } = names();
  const hasMarkup = markupFinder(text);
  let filled = 0;
  let before = 0;
  for (let at = 0; at < text.length; ) {
    const from = at;
    const stop = text.indexOf("\n", from);
    at = stop < 0 ? text.length : stop + 1;
    const end = Math.min(at, from + longestLine);
    const start = wordAt(text, from, end);
    if (start === end) {
      if (text.charAt(from) === "=" && speaks(text.slice(before, Math.min(from, before + longestLine)))) return true;
      continue;
    }
    before = from;
    const isMarked = hasMarkup(from, end);
    const maybeTitle = filled < firstLines || isFirstLevel(text, from, start) || isMarked && /<h1\b/i.test(text.slice(from, end));
    filled++;
    if (maybeTitle && speaks(text.slice(from, end))) return true;
    const word = wordIn(text, start);
    if (!isMarked && !openings.has(word) && !marks.has(text.charCodeAt(start + word.length)) && !isUnspaced(text.charCodeAt(start))) continue;
    for (const part of isMarked ? partsOf(text.slice(from, end)) : [text.slice(start, end)])
      for (const { language, key } of namesIn(past(part))) found[language]?.add(key);
    if (found.some((keys) => keys.size >= enough)) return true;
  }
  return false;
}
function markupFinder(text) {
  const next = ["<", "&", "!"].map((mark) => ({ mark, at: text.indexOf(mark) }));
  return (from, end) => next.some((own) => {
    if (own.at >= 0 && own.at < from) own.at = text.indexOf(own.mark, from);
    return own.at >= from && own.at < end;
  });
}
function isFirstLevel(text, from, start) {
  for (let index = from; index < start; index++) {
    if (text.charAt(index) === "#") return text.charAt(index + 1) === " " || text.charAt(index + 1) === "	";
  }
  return false;
}
function partsOf(line) {
  const plain = line.replace(/!\[[^\]]{0,200}\]\([^)]{0,200}\)|&#?[a-z\d]{1,20};/gi, " ");
  return plain.split(/<[^<>]{0,300}>/).map((part) => part.slice(wordAt(part, 0, part.length)));
}
var none = [];
function namesIn(line) {
  if (isUnspaced(line.charCodeAt(0))) return unspacedNames(line);
  const { byFirst, fillers } = names();
  let found = none;
  for (let at = 0, word = wordIn(line, 0); word !== ""; word = wordIn(line, at)) {
    const own = byFirst.get(word);
    const words = own && wordsOf(line.slice(at));
    const fitting = own?.filter((name) => name.words.every((other, index) => other === words?.[index])) ?? none;
    if (fitting.length === 0 && !fillers.has(word)) break;
    found = [...found, ...fitting];
    const length = Math.max(1, ...fitting.map((name) => name.words.length));
    for (let count = 0; count < length; count++) at = wordAt(line, at + wordIn(line, at).length, line.length);
  }
  return found;
}
function unspacedNames(line) {
  const { unspaced, longest } = names();
  const found = [];
  for (let from = 0; from < Math.min(line.length, 40); from++)
    for (let length = 1; length <= longest; length++) found.push(...unspaced.get(line.slice(from, from + length)) ?? none);
  return found;
}
var marks = new Set([...".)]:_+-0123456789"].map((mark) => mark.charCodeAt(0)));
function past(line) {
  const word = wordIn(line, 0);
  const mark = marks.has(line.charCodeAt(word.length)) ? /^(?:[a-z]{1,5}[.)\]]|[a-z][a-z\d_+-]{0,39}:)(?=[^a-z])/i.exec(line) : null;
  if (!mark) return line;
  const rest = line.slice(mark[0].length);
  const start = wordAt(rest, 0, rest.length);
  return start < rest.length && !names().byFirst.has(word) ? rest.slice(start) : line;
}
function wordAt(text, from, end) {
  let index = from;
  while (index < end && !isLetter(text.charCodeAt(index))) index++;
  return index;
}
function wordIn(line, from) {
  let end = from;
  while (end < line.length && end < from + 40 && isLetter(line.charCodeAt(end))) end++;
  return line.slice(from, end).toLowerCase();
}
function wordsOf(line) {
  return line.slice(0, 80).toLowerCase().replace(/’/g, "'").split(/[^\p{L}\p{N}']+/u).filter((word) => word !== "");
}
function isLetter(unit) {
  if (unit < 128) return unit > 96 && unit < 123 || unit > 64 && unit < 91;
  return new RegExp("\\p{L}", "u").test(String.fromCharCode(unit));
}
function isUnspaced(unit) {
  return unit >= 12352 && unit < 40960;
}
var made;
function names() {
  made ??= readNames();
  return made;
}
function readNames() {
  const byFirst = /* @__PURE__ */ new Map();
  const unspaced = /* @__PURE__ */ new Map();
  const put = (map, at, name) => {
    map.set(at, [...map.get(at) ?? [], name]);
  };
  languages.forEach(({ sections }, language) => {
    for (const key of sectionKeys)
      for (const name of sections[key]) {
        const words = wordsOf(name.slice(wordAt(name, 0, name.length)));
        if (isUnspaced(name.charCodeAt(0))) put(unspaced, name, { words, key, language });
        else put(byFirst, words[0] ?? "", { words, key, language });
      }
  });
  const fillers = languages.flatMap(({ headingFillers, headingLinks }) => [...headingFillers, ...headingLinks].flatMap(wordsOf));
  return {
    byFirst,
    fillers: new Set(fillers),
    openings: /* @__PURE__ */ new Set([...byFirst.keys(), ...fillers]),
    unspaced,
    longest: Math.max(...[...unspaced.keys()].map((name) => name.length))
  };
}

// src/read-file.ts
async function readFileAs(file, { onlyPostmortems = false }, make) {
  const { path, named, config } = file;
  const { ignoredBy, settings } = config;
  if (ignoredBy !== void 0) return { path, named, kind: { is: "other", because: `ignored by ${ignoredBy}` }, unread: true, ignored: true };
  if (extname(path).toLowerCase() === ".mdx") return { path, named, kind: { is: "other", because: "MDX is not read" }, unread: true };
  try {
    const bytes = file.bytes ?? readRegularFile(file.absolute);
    assertSize(bytes.length);
    const decoded = decode(bytes);
    if ("binary" in decoded) {
      return named ? { path, reason: "is binary, not text" } : { path, named, kind: { is: "other", because: "it is binary, not text" }, unread: true };
    }
    if (onlyPostmortems && !named && !settings.force && !settings.headings && !canBePostmortem(decoded.text, path)) return { path, named, kind: unlike };
    return await make(readDocument(decoded.text, path, settings), file, bytes);
  } catch (error) {
    return { path, reason: failureReason(error), error };
  }
}
function failureReason(error) {
  if (error instanceof RuleCrash || error instanceof NestingError) return error.message;
  if (error instanceof RangeError) return "is nested too deeply or too long to be read";
  if (error instanceof Error && "code" in error) return reasonOf(error);
  return `could not be read as a postmortem: ${reasonOf(error)} (\`--debug\` shows where)`;
}

// src/lint-file.ts
async function lintFile(file, options) {
  const outcome = await readFileAs(file, options, async (document, _, bytes) => {
    const { path, named } = file;
    const { kind } = document.incident;
    if (kind.is !== "postmortem") return [{ path, named, kind }];
    const lintIt = await linterOf(file);
    const first = lintIt(document);
    const change = options.fix && fixesOf(document, file, bytes, first, lintIt);
    if (change === void 0) return [await recordOf(first, 0, file, options)];
    if ("reason" in change) return [await recordOf(first, 0, file, options), change];
    try {
      await options.fix?.(change);
    } catch (error) {
      return [await recordOf(first, 0, file, options), { path, reason: `cannot be fixed: ${reasonOf(error)}`, error }];
    }
    return [await recordOf(change.result, change.fixed, file, options)];
  });
  return "length" in outcome ? outcome : [outcome];
}
async function linterOf(file) {
  const { known, change } = file;
  const select = known || change ? (await import("./selection-XT7ZC7OW.js")).select : void 0;
  const before = change?.before && findingsBefore(change.before, file);
  return (document) => {
    const { incident } = document;
    const all = findingsOf(document, file);
    return { incident, all, ...select ? select(all, incident, known, before) : { messages: all } };
  };
}
function findingsOf({ tree, incident }, { path, config }) {
  const ruleSettings = rulesAt(incident.status, rules, config);
  return suppress(lintIncident(incident, rules, ruleSettings, path), { tree, incident, rules, ruleSettings });
}
function findingsBefore({ path, bytes }, file) {
  const decoded = decode(bytes);
  if ("binary" in decoded) return void 0;
  try {
    assertSize(bytes.length);
    const document = readDocument(decoded.text, path, file.config.settings);
    return { incident: document.incident, messages: findingsOf(document, { ...file, path }) };
  } catch (error) {
    if (error instanceof RuleCrash) throw error;
    return void 0;
  }
}
function fixesOf({ incident }, file, before, first, lintIt) {
  const { path, config } = file;
  const { source } = incident.locator;
  const { text, fixed, result } = fixUntilStable(source, first, (next) => lintIt(readDocument(next, path, config.settings)), path);
  if (fixed.length === 0) return void 0;
  const after = encodeLike(before, source, text);
  return after ? { ...file, before, after, result, fixed: fixed.length } : { path, reason: "cannot be fixed: it holds bytes that are no UTF-8, convert it first" };
}
async function recordOf(found, fixed, file, { keep, forCache }) {
  const { path, named } = file;
  const { incident, all, stale } = found;
  const details = keep && keep.size > 0 ? (await import("./details-Q45GJ2G5.js")).detailsOf(all, incident, keep) : {};
  return {
    path,
    named,
    kind: incident.kind,
    counts: { ...countsOf(found), fixed },
    packed: pack(found, details),
    day: forCache ? dayOf(found, file) : void 0,
    stale,
    found: details.found
  };
}
var dayMilliseconds = 864e5;
function dayOf({ incident }, { path, config }) {
  const now = incident.settings.now ?? Date.now();
  const later = { ...incident, settings: { ...incident.settings, now: now + 36525 * dayMilliseconds } };
  const clocked = rules.filter(({ usesClock }) => usesClock);
  const settings = rulesAt(incident.status, rules, config);
  const [today, then] = [incident, later].map(
    (own) => lintIncident(own, clocked, settings, path).map(({ reason }) => reason).join("\n")
  );
  return today === then ? void 0 : Math.floor(now / dayMilliseconds);
}
function countsOf({ incident: { timeline, claims, actions }, messages, known = [], unchanged = 0 }) {
  const { windows, durations, metrics, shares } = claims;
  const errors = messages.filter(({ fatal }) => fatal).length;
  return {
    events: timeline.events.length,
    claims: windows.length + durations.length + metrics.length + shares.length,
    actions: actions.length,
    errors,
    warnings: messages.length - errors,
    known: known.length,
    unchanged
  };
}

export {
  readFileAs,
  lintFile
};
