import {cellsOf, widthOf} from '../report/cells.ts'
import type {Io} from './io.ts'

/** Shows on standard error how far a long run is. */
export interface Progress {
  /** Notes that a file is done. */
  see(path: string): void
  /** Takes away what is shown. */
  end(): void
}

const patienceMilliseconds = 1000
const pauseMilliseconds = 100

/** Makes the progress of a run: nothing is shown of a short one, nor where no person watches. */
export function createProgress({stderr, columns = 80, showsProgress = false}: Pick<Io, 'stderr' | 'columns' | 'showsProgress'>, now = Date.now): Progress {
  const start = now()
  let last = start
  let files = 0
  let isShown = false
  return {
    see(path) {
      files++
      if (!showsProgress) return
      const time = now()
      if (time - start < patienceMilliseconds || time - last < pauseMilliseconds) return
      last = time
      isShown = true
      stderr.write(`\r\u001b[K${cut(`${files} ${files === 1 ? 'file' : 'files'}: ${path}`, columns - 1)}`)
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K')
      isShown = false
    }
  }
}

/** Makes text safe and as wide as a line, without its end. */
function cut(text: string, columns: number): string {
  const cells = cellsOf(text)
  let end = cells.length
  if (widthOf(cells) > columns) while (end > 0 && widthOf(cells.slice(0, end)) > columns - 1) end--
  return `${cells
    .slice(0, end)
    .map((cell) => cell.text)
    .join('')}${end < cells.length ? '…' : ''}`
}
