/** Gives the smallest text found, by leaving out lines and then characters, for which a test still holds; stops after a number of tries. */
export function shrink(text: string, holds: (text: string) => boolean, tries = 3000): string {
  let left = tries
  const still = (parts: readonly string[]): boolean => left-- > 0 && holds(parts.join(''))
  const lines = reduce(text.split(/(?<=\n)/), still)
  return reduce([...lines.join('')], still).join('')
}

/** Leaves out runs of parts, ever shorter ones, as long as the test holds. */
function reduce(parts: readonly string[], holds: (parts: readonly string[]) => boolean): readonly string[] {
  let current = parts
  for (let size = Math.ceil(current.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < current.length; ) {
      const without = current.toSpliced(at, size)
      if (holds(without)) current = without
      else at += size
    }
  }
  return current
}
