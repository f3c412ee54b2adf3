/** A part of a pattern: a run of anything, or one thing that has to match. */
type Place<Item> = 'run' | ((item: Item) => boolean)

/**
 * Checks whether a sequence matches a pattern. Only the last run is ever extended, which is enough: the time is at most the product of the two
 * lengths, for any input.
 */
function fits<Item>(places: ReadonlyArray<Place<Item>>, items: readonly Item[]): boolean {
  let place = 0
  let run = -1
  let runEnd = 0
  for (let at = 0; at < items.length; ) {
    const [now, item] = [places[place], items[at]]
    if (now === 'run') {
      run = place++
      runEnd = at
    } else if (now !== undefined && item !== undefined && now(item)) {
      place++
      at++
    } else if (run < 0) {
      return false
    } else {
      place = run + 1
      at = ++runEnd
    }
  }
  while (places[place] === 'run') place++
  return place === places.length
}

/** Syntax of a pattern. */
interface Syntax {
  /** Whether `\` escapes the next character. */
  readonly escapes: boolean
}

/**
 * Makes a test for paths with `/` between folders from a pattern with `*`, `?`, `[…]`, and `**` for any number of folders. Other characters
 * match themselves.
 */
export function patternTest(pattern: string, syntax: Syntax = {escapes: false}): (path: string) => boolean {
  const places = pattern.split('/').flatMap((name, index, names): ReadonlyArray<Place<string>> => {
    if (!/^\*{2,}$/.test(name)) return [nameTest(name, syntax)]
    // At the end, `**` matches the files in a folder, not the folder.
    return index === names.length - 1 ? ['run', () => true] : ['run']
  })
  return (path) => fits(places, path.split('/'))
}

function nameTest(pattern: string, syntax: Syntax): (name: string) => boolean {
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern
  const places = placesOf([...pattern], syntax)
  return (name) => fits(places, [...name])
}

function placesOf(letters: readonly string[], {escapes}: Syntax): ReadonlyArray<Place<string>> {
  const places: Array<Place<string>> = []
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]
    const set = letter === '[' ? setAt(letters, at, escapes) : undefined
    if (set) {
      places.push(set.test)
      at = set.end
    } else if (letter === '*') {
      if (places.at(-1) !== 'run') places.push('run')
    } else if (letter === '?') {
      places.push(() => true)
    } else {
      const meant = escapes && letter === '\\' ? letters[++at] : letter
      places.push((other) => other === meant)
    }
  }
  return places
}

/** Kinds of characters that a set may name, as in `[[:digit:]]`. */
const kinds: Readonly<Record<string, RegExp>> = {
  alnum: /[\p{L}\p{N}]/u,
  alpha: /\p{L}/u,
  digit: /[0-9]/,
  lower: /\p{Ll}/u,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  upper: /\p{Lu}/u,
  xdigit: /[0-9a-f]/i
}

/** Reads a set such as `[a-z]`, `[!0-9]` or `[[:digit:]]`, and where it ends; undefined if it is not closed. */
function setAt(letters: readonly string[], start: number, escapes: boolean): {readonly test: (letter: string) => boolean; readonly end: number} | undefined {
  const negated = letters[start + 1] === '!' || letters[start + 1] === '^'
  const first = start + (negated ? 2 : 1)
  const members: Array<(letter: string) => boolean> = []
  const letterAt = (at: number): number => (escapes && letters[at] === '\\' ? at + 1 : at)
  for (let at = first; at < letters.length; at++) {
    if (letters[at] === ']' && at > first) return {test: (letter) => members.some((test) => test(letter)) !== negated, end: at}
    const kind = letters[at] === '[' && letters[at + 1] === ':' ? /^\[:(\w{1,9}):\]/.exec(letters.slice(at, at + 13).join(''))?.[1] : undefined
    const named = kind === undefined ? undefined : kinds[kind]
    if (kind !== undefined && named) {
      members.push((letter) => named.test(letter))
      at += kind.length + 3
      continue
    }
    at = letterAt(at)
    const from = codeOf(letters[at])
    const isRange = letters[at + 1] === '-' && letters[at + 2] !== ']' && at + 2 < letters.length
    if (isRange) at = letterAt(at + 2)
    const to = codeOf(letters[at])
    members.push((letter) => codeOf(letter) >= from && codeOf(letter) <= to)
  }
  return undefined
}

function codeOf(letter: string | undefined): number {
  return letter?.codePointAt(0) ?? Number.NaN
}

/** Writes `{a,b}` and `{1..3}` out: gives every pattern that is meant, at most as many as a limit; undefined for more. */
export function writtenOut(glob: string, limit: number): readonly string[] | undefined {
  const done: string[] = []
  const open = [glob]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const choice = choiceIn(next)
    if (choice) open.push(...choice.toReversed())
    else done.push(next)
    if (done.length + open.length > limit) return undefined
  }
  return done
}

/** Writes the first choice of a glob out; undefined if there is none. */
function choiceIn(glob: string): readonly string[] | undefined {
  for (let start = glob.indexOf('{'); start >= 0; start = glob.indexOf('{', start + 1)) {
    let depth = 0
    const ends = [start]
    for (let at = start; at < glob.length; at++) {
      if (glob[at] === '{') depth++
      else if (glob[at] === '}') depth--
      if (depth === 0 || (depth === 1 && glob[at] === ',')) ends.push(at)
      if (depth === 0) break
    }
    if (depth > 0) continue
    const [before, after] = [glob.slice(0, start), glob.slice((ends.at(-1) ?? start) + 1)]
    const words = ends.slice(1).map((end, index) => glob.slice((ends[index] ?? start) + 1, end))
    const all = words.length > 1 ? words : numbersOf(words[0] ?? '')
    if (all) return all.map((word) => before + word + after)
  }
  return undefined
}

const mostNumbers = 100

/** Counts from one number to another, as in `2023..2025`. */
function numbersOf(range: string): readonly string[] | undefined {
  const [, first, last] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(range) ?? []
  if (first === undefined || last === undefined) return undefined
  const [from, to] = [Number(first), Number(last)]
  if (to < from || to - from >= mostNumbers) return undefined
  return Array.from({length: to - from + 1}, (_, index) => String(from + index).padStart(first.startsWith('0') ? first.length : 0, '0'))
}
