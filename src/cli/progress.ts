import progressBar from 'cli-progress'
import type {Console} from './console.js'

/** A bar that counts finished documents. */
export interface Progress {
  /** Takes the bar away, so that lines can be printed. */
  pause(): void
  show(done: number, total: number): void
  stop(): void
}

const noProgress: Progress = {pause() {}, show() {}, stop() {}}

/** A progress bar on a terminal, for more than one document; nothing anywhere else. */
export function showProgress({interactive, say}: Console): Progress {
  if (!interactive) return noProgress
  const format = `${say('building')} {bar} {value}/{total}`
  let bar: progressBar.SingleBar | undefined
  const pause = () => {
    bar?.stop()
    bar = undefined
  }
  return {
    pause,
    show(done, total) {
      if (total < 2 || done === total) return
      bar = new progressBar.SingleBar(
        {format, clearOnComplete: true, hideCursor: true, stream: process.stderr},
        progressBar.Presets.shades_classic,
      )
      bar.start(total, done)
    },
    stop: pause,
  }
}
