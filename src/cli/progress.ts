import {cellsOf, widthOf} from '../report/cells.ts'
import type {Io} from './io.ts'

/** Shows the progress of a long run on standard error. */
export interface Progress {
  /** Counts a finished file. */
  see(path: string): void
  /** Removes the display. */
  end(): void
}

const patienceMilliseconds = 1000
const pauseMilliseconds = 100

/** Makes the progress display of a run; it shows nothing for a short run or off a terminal. */
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

/** Makes text safe to print, and cuts it to the width of a line. */
function cut(text: string, columns: number): string {
  const cells = cellsOf(text)
  let end = cells.length
  if (widthOf(cells) > columns) while (end > 0 && widthOf(cells.slice(0, end)) > columns - 1) end--
  return `${cells
    .slice(0, end)
    .map((cell) => cell.text)
    .join('')}${end < cells.length ? '…' : ''}`
}
