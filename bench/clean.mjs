/**
 * How fast plain text is cleaned, and how time grows with length: news of four sizes, then shapes that break naive
 * searches. Beside each run stands a fatal UTF-8 decoding of the same bytes in the same minute, since machines differ and
 * so do minutes. Run on the built code: node --expose-gc bench/clean.mjs [largest size in megabytes]
 */
import {clean} from '../dist/pipeline/clean/index.js'
import {plainTextRules} from '../dist/pipeline/clean/rules/index.js'
import {dice, articles as rawArticles} from './texts.mjs'

const MEGABYTE = 1e6
const largest = Number(process.argv[2] ?? 100) * MEGABYTE
const newsSizes = [0.01, 0.1, 1, 10, 100].map((size) => size * MEGABYTE).filter((size) => size <= largest)
const hostileSizes = [0.25, 1, 4, 16].map((size) => size * MEGABYTE).filter((size) => size <= largest)

/** Limits that a run should keep. */
const limits = {exponent: 1.1, ratio: 15, memory: 1.5e9}

/** Cleaned, so that the news have no tails but the one that a shape adds. */
const articles = rawArticles.map((text) => clean(text, plainTextRules).text)

const bytesOf = (text) => Buffer.byteLength(text)

/** Articles one after the other, with other figures each time, so that lines look alike and differ. */
function news(bytes) {
  const roll = dice(1)
  const pieces = []
  for (let size = 0, i = 0; size < bytes; i++) {
    const article = articles[i % articles.length].replace(/\d/g, () => String(roll(10)))
    const room = bytes - size
    const piece =
      bytesOf(article) <= room
        ? article
        : Buffer.from(article)
            .subarray(0, room)
            .toString()
            .replace(/\ufffd+$/, '')
    pieces.push(piece)
    size += Math.max(bytesOf(piece), 3)
  }
  return pieces.join('')
}

/** Text of some length whose lines end up in another order and cut short. */
function fragments(bytes) {
  const roll = dice(2)
  const body = news(bytes * 0.8)
  const lines = body.split('\n').filter((line) => line.length > 50)
  const tail = []
  for (let size = 0; size < bytes * 0.2; ) {
    const line = lines[roll(lines.length)]
    const from = roll(8)
    tail.push(line.slice(from, from + 40))
    size += 120
  }
  return `${body}\n${tail.join('\n')}\n`
}

const repeat = (text, bytes) => text.repeat(Math.ceil(bytes / bytesOf(text)))

/** Shapes by name: from a number of bytes to a text. */
const shapes = {
  'one character': (bytes) => repeat('啊', bytes),
  'one character, lines': (bytes) => repeat(`${'啊'.repeat(60)}\n`, bytes),
  'equal short lines': (bytes) => repeat('茶歇\n', bytes),
  'blank lines': (bytes) => repeat('\n', bytes / 10),
  blanks: (bytes) => `会议${repeat('　', bytes)}闭幕`,
  'no line ends': (bytes) => news(bytes).replaceAll('\n', ''),
  'pasted twice': (bytes) => news(bytes / 2).repeat(2),
  'pasted twice, cut': (bytes) => {
    const text = news(bytes * 0.55)
    return `${text}\n${text.slice(0, text.length * 0.8)}`
  },
  'shuffled fragments': fragments,
  'near misses': (bytes) => {
    const line = (i) => `${'啊'.repeat(30 + (i % 7))}${i % 10}${'啊'.repeat(30)}\n`
    const block = Array.from({length: 400}, (_, i) => line(i)).join('')
    return repeat(block, bytes)
  },
  'near misses, long lines': (bytes) => {
    const line = `${'啊'.repeat(500)}吧${'啊'.repeat(500)}`
    return `${repeat('啊', bytes * 0.9)}\n${repeat(`${line}\n`, bytes * 0.1)}`
  },
  'two letters at random': (bytes) => {
    const roll = dice(3)
    return Array.from({length: bytes / 3}, () => (roll(40) === 0 ? '\n' : roll(2) === 0 ? '啊' : '吧')).join('')
  },
}

function time(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** The quickest of some runs, cleaning and decoding in turns. */
function measure(text) {
  const bytes = Buffer.from(text)
  const runs = bytes.length <= 0.2 * MEGABYTE ? 40 : bytes.length <= 20 * MEGABYTE ? 5 : 2
  const best = {bytes: bytes.length, clean: Infinity, decode: Infinity, memory: 0}
  for (let run = 0; run < runs; run++) {
    best.decode = Math.min(
      best.decode,
      time(() => new TextDecoder('utf-8', {fatal: true}).decode(bytes)),
    )
    globalThis.gc?.()
    best.clean = Math.min(
      best.clean,
      time(() => clean(text, plainTextRules)),
    )
    best.memory = Math.max(best.memory, process.memoryUsage().rss)
  }
  return best
}

/** The slope of log time over log size: 1 is linear. */
function exponent(points) {
  const xs = points.map(({bytes}) => Math.log(bytes))
  const ys = points.map(({clean}) => Math.log(clean))
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(xs), mean(ys)]
  const over = xs.reduce((sum, value, i) => sum + (value - x) * (ys[i] - y), 0)
  return over / xs.reduce((sum, value) => sum + (value - x) ** 2, 0)
}

const cell = (value, width = 10) => String(value).padStart(width)

function report(name, sizes, shape) {
  const points = []
  for (const size of sizes) {
    const point = measure(shape(size))
    points.push(point)
    const speed = point.bytes / MEGABYTE / (point.clean / 1000)
    console.log(
      name.padEnd(24) +
        cell(`${(point.bytes / MEGABYTE).toFixed(2)} MB`, 11) +
        cell(`${point.clean.toFixed(1)} ms`, 12) +
        cell(`${speed.toFixed(0)} MB/s`) +
        cell(`${(point.clean / point.decode).toFixed(1)} ×`) +
        cell(`${(point.memory / MEGABYTE).toFixed(0)} MB`) +
        cell(`${(point.memory / point.bytes).toFixed(1)} B/B`, 12),
    )
  }
  // Below a quarter of a megabyte the fixed cost of a call and of cold code weighs more than the text.
  const slope = exponent(points.filter(({bytes}) => bytes >= 0.2 * MEGABYTE))
  if (Number.isFinite(slope)) {
    console.log(
      `${name.padEnd(24)}${cell(`exponent ${slope.toFixed(2)}`, 23)}${slope > limits.exponent ? '  above the limit' : ''}`,
    )
  }
  return points
}

console.log(
  `${'text'.padEnd(24)}${cell('size', 11)}${cell('clean', 12)}${cell('speed')}${cell('÷ decode')}${cell('resident')}`,
)
measure(news(MEGABYTE))
for (const [name, shape] of Object.entries(shapes)) report(name, hostileSizes, shape)
const points = report('news', newsSizes, news)
for (const {bytes, clean: milliseconds, decode, memory} of points) {
  if (bytes > 5 * MEGABYTE && milliseconds > limits.ratio * decode)
    console.log(`above ${limits.ratio} × decoding at ${bytes} bytes`)
  if (memory > limits.memory) console.log(`above ${limits.memory / MEGABYTE} MB of memory at ${bytes} bytes`)
}
