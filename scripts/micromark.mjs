// A plugin of esbuild that changes micromark 4.0 where it spends time on nothing, until upstream does: the trees stay the same, which
// `node scripts/compare-micromark.mjs` proves for what it is given. A version whose code differs stops the build.
//
// Plain characters are the most of a document, and micromark takes each through some ten functions at each of four levels (document,
// flow, content, text). The states changed here do nothing with them but consume them, so they consume all there are at once.
// Strings of its input hold no line ending, tab or end of file: those are numbers between the strings.
import {readFile} from 'node:fs/promises'

const consumers = `  /** Consumes the rest of the string that is read. */
  function consumeRest() {
    if (point._bufferIndex >= 0) consumeTo(chunks[point._index].length);
  }

  /** Consumes characters of the string that is read up to one that a construct may begin with. */
  function consumePlain(constructs) {
    if (point._bufferIndex < 0) return;
    const chunk = chunks[point._index];
    let end = point._bufferIndex;
    while (end < chunk.length && constructs[chunk.charCodeAt(end)] === undefined) end++;
    if (end > point._bufferIndex) consumeTo(end);
  }

  /** Consumes words and the spaces between them, up to the last before a pipe, a backslash or the end of the string. */
  function consumeWords() {
    if (point._bufferIndex < 0) return;
    const chunk = chunks[point._index];
    let end = point._bufferIndex;
    for (let at = end; at < chunk.length; ) {
      const code = chunk.charCodeAt(at++);
      if (code === 124 || code === 92) break;
      if (code !== 32) end = at;
    }
    if (end > point._bufferIndex) consumeTo(end);
  }

  /** Does what \`consume\` does for each character before an index of the string. */
  function consumeTo(end) {
    const chunk = chunks[point._index];
    const count = end - point._bufferIndex;
    point.column += count;
    point.offset += count;
    context.previous = chunk.charCodeAt(end - 1);
    if (end === chunk.length) {
      point._bufferIndex = -1;
      point._index++;
    } else {
      point._bufferIndex = end;
    }
  }

`

/**
 * What a construct sees that is asked whether it interrupts: what the tokenizer has, and `interrupt`. Upstream makes the tokenizer a
 * prototype for it, and V8 gives each prototype a shape of its own: no place that asks a tokenizer for something knew them any longer.
 */
const interrupting = `class Interrupting {
  constructor(context) {
    this.context = context;
    this.interrupt = true;
  }
${[
  ...['code', 'containerState', 'currentConstruct', 'defineSkip', 'events', 'now', 'parser', 'previous', 'sliceSerialize', 'sliceStream', 'write'],
  ...['_gfmTasklistFirstContentOfListItem', '_labelStarts']
]
  .map((name) => `  get ${name}() {\n    return this.context.${name};\n  }\n`)
  .join('')}}

`

/** What is replaced in which file: each text stands there once. */
const changes = {
  'micromark/lib/create-tokenizer.js': [
    ['    consume,\n    enter,', '    consume,\n    consumePlain,\n    consumeRest,\n    consumeWords,\n    enter,'],
    ["  /** @type {Effects['enter']} */", `${consumers}  /** @type {Effects['enter']} */`],
    // Tokens that have all that is asked of tokens, from the start: V8 looks up what is missing, and what came later, by name.
    [
      '    const token = fields || {};\n    token.type = type;\n    token.start = now();\n',
      `    const token = {
      type,
      start: now(),
      end: undefined,
      contentType: undefined,
      previous: undefined,
      next: undefined,
      _tokenizer: undefined,
      _container: undefined,
      _isInFirstContentOfListItem: undefined
    };
    if (fields) Object.assign(token, fields);
`
    ],
    ['/**\n * Create a tokenizer.', `${interrupting}/**\n * Create a tokenizer.`],
    ['fields ? Object.assign(Object.create(context), fields) : context', 'fields ? new Interrupting(context) : context'],
    ['    events: [],\n    now,', '    currentConstruct: undefined,\n    interrupt: undefined,\n    events: [],\n    now,'],
    // Lists of constructs are only read: one that is there already need not be copied at every character.
    ['          const list = [\n', '          const list = Array.isArray(left) && !all ? left : !left && Array.isArray(all) ? all : [\n'],
    ['    const startStack = Array.from(stack);', '    const startStack = stack.slice();']
  ],
  'micromark/lib/initialize/document.js': [
    ['    effects.consume(code);\n    return flowContinue;', '    effects.consume(code);\n    effects.consumeRest();\n    return flowContinue;'],
    // What is still open at a lazy line mostly began with the first event, and there is one more for every such line.
    [
      '      let index = childFlow.events.length;\n      while (index--) {\n',
      '      const count = childFlow.events.length;\n      let index;\n      for (let step = 0; step < count; step++) {\n        index = step % 2 === 0 ? step / 2 : count - (step + 1) / 2;\n'
    ]
  ],
  'micromark/lib/initialize/content.js': [['    // Data.\n    effects.consume(code);', '    // Data.\n    effects.consume(code);\n    effects.consumeRest();']],
  'micromark-core-commonmark/lib/content.js': [
    ['    // Data.\n    effects.consume(code);', '    // Data.\n    effects.consume(code);\n    effects.consumeRest();']
  ],
  // Runs of data become one in a single pass; cutting each out of the events takes time with the square of their number.
  'micromark/lib/initialize/text.js': [
    ['      // Data.\n      effects.consume(code);', '      // Data.\n      effects.consume(code);\n      effects.consumePlain(constructs);'],
    [
      `    let index = -1;
    /** @type {number | undefined} */
    let enter;
`,
      '    let index = 0;\n    let size = 0;\n'
    ],
    [
      `    while (++index <= events.length) {
      if (enter === undefined) {
        if (events[index] && events[index][1].type === "data") {
          enter = index;
          index++;
        }
      } else if (!events[index] || events[index][1].type !== "data") {
        // Don’t do anything if there is one data token.
        if (index !== enter + 2) {
          events[enter][1].end = events[index - 1][1].end;
          events.splice(enter + 2, index - enter - 2);
          index = enter + 2;
        }
        enter = undefined;
      }
    }
`,
      `    while (index < events.length) {
      const event = events[index++];
      events[size++] = event;
      if (event[1].type !== "data") continue;
      if (index < events.length) events[size++] = events[index++];
      const more = index;
      while (index < events.length && events[index][1].type === "data") index++;
      if (index > more) event[1].end = events[index - 1][1].end;
    }
    events.length = size;
`
    ]
  ],
  // Places to jump over are few; an object with numbers as keys is asked at every event.
  'micromark-util-subtokenize/index.js': [
    ['  const jumps = {};\n  let index = -1;', '  const jumps = new Map();\n  let index = -1;'],
    ['    while (index in jumps) {\n      index = jumps[index];', '    while (jumps.has(index)) {\n      index = jumps.get(index);'],
    [
      '        Object.assign(jumps, subcontent(events, index));\n        index = jumps[index];',
      '        subcontent(events, index, jumps, more);\n        index = jumps.get(index);'
    ],
    [
      '  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));',
      '  eventsArray.length = 0;\n  for (const own of events.slice(0)) eventsArray.push(own);'
    ],
    ['function subcontent(events, eventIndex) {', 'function subcontent(events, eventIndex, gaps, more) {'],
    ['  const gaps = {};\n', ''],
    // Another pass is needed where what was put in holds more to tokenize; upstream always goes over all events once more.
    ['        more = true;\n', ''],
    ['  return !more;\n', '  return !more.found;\n'],
    ['  let more;\n', '  const more = {found: false};\n'],
    [
      '  while (++index < childEvents.length) {\n',
      "  while (++index < childEvents.length) {\n    if (childEvents[index][1].contentType && childEvents[index][0] === 'enter') more.found = true;\n"
    ],
    ['    gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];', '    gaps.set(adjust + jumps[index][0], adjust + jumps[index][1]);'],
    ['  return gaps;\n', '']
  ],
  // Extensions are combined once for each list of them, not for each document.
  'micromark/lib/parse.js': [
    ['export function parse(options) {', 'const combined = new WeakMap();\n\nexport function parse(options) {'],
    [
      '  const constructs = /** @type {FullNormalizedExtension} */\n  combineExtensions([defaultConstructs, ...(settings.extensions || [])]);',
      '  const extensions = settings.extensions || [];\n  const constructs = combined.get(extensions) || combineExtensions([defaultConstructs, ...extensions]);\n  combined.set(extensions, constructs);'
    ]
  ],
  // Of a cell, only the beginning and the end count: a word is no token of its own. Every first line of a paragraph is read as a row.
  'micromark-extension-gfm-table/lib/syntax.js': [
    [
      '    return code === 92 ? headRowEscape : headRowData;',
      '    if (code === 92) return headRowEscape;\n    effects.consumeWords();\n    return headRowData;'
    ],
    [
      '    return code === 92 ? bodyRowEscape : bodyRowData;',
      '    if (code === 92) return bodyRowEscape;\n    effects.consumeWords();\n    return bodyRowData;'
    ]
  ],
  // Edits leave what stands before the first of them alone: copying all events at every list, quote and heading takes time with the square
  // of their number.
  'micromark-util-edit-map/index.js': [['    vecs.push(events.slice());\n    events.length = 0;\n', '']],
  // Handlers get an object for each tokenizer, not for each event.
  'mdast-util-from-markdown/lib/index.js': [
    // All that is kept there, from the start.
    [
      '  const data = {};\n',
      `  const data = {
    atHardBreak: undefined,
    characterReferenceType: undefined,
    expectingFirstListItemValue: undefined,
    flowCodeInside: undefined,
    inReference: undefined,
    inTable: undefined,
    referenceType: undefined,
    setextHeadingSlurpLineEnding: undefined
  };
`
    ],
    [
      '    events = prepared;\n    index = -1;\n',
      '    events = prepared;\n    index = -1;\n    let own = context;\n    const handlers = {enter: new Map(Object.entries(config.enter)), exit: new Map(Object.entries(config.exit))};\n'
    ],
    ['      const handler = config[events[index][0]];\n', '      const handler = handlers[events[index][0]].get(events[index][1].type);\n'],
    [
      '        handler[events[index][1].type].call({\n          ...context,\n          sliceSerialize: events[index][2].sliceSerialize\n        }, events[index][1]);',
      '        const {sliceSerialize} = events[index][2];\n        if (own.sliceSerialize !== sliceSerialize) own = {...context, sliceSerialize};\n        handler.call(own, events[index][1]);'
    ],
    ['      if (own.call(handler, events[index][1].type)) {', '      if (handler) {']
  ]
}

/** Changes the files above as they are bundled. */
export const fasterMicromark = {
  name: 'faster-micromark',
  setup({onLoad}) {
    onLoad({filter: /node_modules[\\/](?:micromark|mdast-util-from-markdown)/}, async ({path}) => {
      const name = path.replaceAll('\\', '/').split('node_modules/').at(-1)
      if (!Object.hasOwn(changes, name)) return undefined
      const contents = changes[name].reduce((text, [from, to]) => replaceOnce(text, from, to, name), await readFile(path, 'utf8'))
      return {contents}
    })
  }
}

function replaceOnce(text, from, to, name) {
  const [before, after, ...more] = text.split(from)
  if (after === undefined || more.length > 0)
    throw new Error(
      `${name} is not as scripts/micromark.mjs knows it: ${JSON.stringify(from)} stands there ${more.length === 0 ? 'no more' : 'more than once'}`
    )
  return `${before}${to}${after}`
}
