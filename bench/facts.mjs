/**
 * How fast facts are read, beside two libraries that read some of them: Recognizers-Text (numbers, percentages,
 * currencies, dimensions, dates) and chrono-node (dates). All read the same text in the same process, in turns, since machines
 * differ and so do minutes. Ours is measured twice: the values of all kinds, read from the lines as the peers read theirs, and
 * the whole stage over a parsed tree, with names, quotations, indicators, times, growth, spans and mentions.
 *
 * Run on the built code, with the peers of bench/package.json installed: make bench-facts
 */
import {createRequire} from 'node:module'
import * as chrono from 'chrono-node'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {facts, headings, pressText, sections, title} from '../dist/index.js'
import {kinds} from '../dist/pipeline/facts/kinds/index.js'
import {readValues} from '../dist/pipeline/facts/values.js'
import {newsOf, repeated} from './texts.mjs'

const recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-suite')

/** What a run should reach: times as fast as each peer, and the growth of time with length. */
const limits = {recognizers: 200, chrono: 1, stage: 3, exponent: 1.1}

const parser = unified().use(pressText).use(title).use(headings).use(sections).freeze()
const stage = unified().use(facts).freeze()

const valuesOf = readValues(kinds)

/** Our values: counts, money, percentages, points, multiples, measures, ordinals, dates, durations, documents. */
function values(text) {
  const lines = text.split('\n')
  return () => valuesOf(lines, {date: '2021-02-20', currency: 'CNY'})
}

/** Our stage, ready to run once: the tree is parsed outside the time that counts. */
function ours(text) {
  const file = new VFile({value: text, path: 'bench.txt'})
  const tree = parser.runSync(parser.parse(file), file)
  return () => stage.runSync(tree, file)
}

const models = ['Number', 'Percentage', 'Currency', 'Dimension', 'DateTime']

function recognizersText(text) {
  return () => {
    for (const model of models) {
      for (const line of text.split('\n')) if (line !== '') recognizers[`recognize${model}`](line, 'zh-cn')
    }
  }
}

function chronoNode(text) {
  return () => {
    for (const line of text.split('\n')) if (line !== '') chrono.zh.hans.parse(line, new Date(2021, 1, 20))
  }
}

function time(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** The quickest run of each reader, all of them in turns, in characters per second. */
function race(text, readers, rounds) {
  const best = Object.fromEntries(Object.keys(readers).map((name) => [name, Infinity]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, prepare] of Object.entries(readers)) best[name] = Math.min(best[name], time(prepare(text)))
  }
  return Object.fromEntries(Object.entries(best).map(([name, ms]) => [name, (text.length / ms) * 1000]))
}

/** The slope of log time over log length: 1 is linear. */
function exponent(points) {
  const xs = points.map(({characters}) => Math.log(characters))
  const ys = points.map(({milliseconds}) => Math.log(milliseconds))
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(xs), mean(ys)]
  const over = xs.reduce((sum, value, i) => sum + (value - x) * (ys[i] - y), 0)
  return over / xs.reduce((sum, value) => sum + (value - x) ** 2, 0)
}

const cell = (value, width = 12) => String(value).padStart(width)
const thousands = (value) => `${Math.round(value / 1000).toLocaleString('en')}k`

console.log('Peers on the same press text, lines read one by one (characters per second)')
const peerText = newsOf(4000)
// Recognizers-Text runs for seconds and is warm at once; the others are not after two short runs.
race(peerText, {values, ours, chronoNode}, 100)
race(peerText, {recognizersText}, 1)
const speeds = race(peerText, {values, ours, recognizersText, chronoNode}, 4)
for (const [name, speed] of Object.entries(speeds)) {
  console.log(`${name.padEnd(20)}${cell(thousands(speed))}${cell(`1 / ${(speeds.values / speed).toFixed(1)}`)}`)
}
const long = race(newsOf(200_000), {values, ours, chronoNode}, 5)
console.log('\n200,000 characters (characters per second)')
for (const [name, speed] of Object.entries(long)) {
  console.log(`${name.padEnd(20)}${cell(thousands(speed))}${cell(`1 / ${(long.values / speed).toFixed(1)}`)}`)
}
if (speeds.values < limits.recognizers * speeds.recognizersText)
  console.log(`values: below ${limits.recognizers} × Recognizers-Text`)
if (long.values < limits.chrono * long.chronoNode) console.log('values: slower than chrono-node')
if (long.values > limits.stage * long.ours) console.log(`the whole stage takes above ${limits.stage} × the values`)

/** Shapes by name: from a number of characters to a text. */
const shapes = {
  'news, many lines': newsOf,
  'news, one line': (characters) => newsOf(characters).replaceAll('\n', ' '),
  'one digit': (characters) => repeated('1', characters),
  'digits and separators': (characters) => repeated('1,234,', characters),
  'digits and points': (characters) => repeated('1.2', characters),
  'Chinese digits': (characters) => repeated('一二三四五六七八九', characters),
  'one Chinese digit': (characters) => repeated('一', characters),
  scales: (characters) => repeated('亿万千百十', characters),
  ranges: (characters) => repeated('1至2—3~', characters),
  'parts of hundreds': (characters) => repeated('百分之', characters),
  months: (characters) => repeated('11月至', characters),
  'open brackets': (characters) => repeated('《', characters),
  'open quotation marks': (characters) => repeated('“', characters),
  hedges: (characters) => repeated('不超过', characters),
  ordinals: (characters) => repeated('第一、', characters),
  blanks: (characters) => `3${repeated(' ', characters)}个`,
}

/** Ten million characters take so long that one round tells enough, and a second tree beside the first much memory. */
function roundsFor(characters) {
  if (characters <= 1e5) return 5
  return characters <= 1e6 ? 2 : 1
}

/** The quickest of some rounds, each without what the one before it left in memory. */
function quickest(text, rounds) {
  let milliseconds = Infinity
  for (let round = 0; round < rounds; round++) {
    globalThis.gc?.()
    milliseconds = Math.min(milliseconds, time(ours(text)))
  }
  return milliseconds
}

console.log('\nGrowth of time with length')
const largest = Number(process.argv[2] ?? 10) * 1e6
for (const [name, shape] of Object.entries(shapes)) {
  const points = []
  for (const characters of [1e3, 1e4, 1e5, 1e6, 1e7].filter((size) => size <= largest)) {
    // One line of ten million characters is no shape of the press; hostile ones are told by a million.
    if (characters > 1e6 && !name.startsWith('news, many')) continue
    const text = shape(characters)
    points.push({characters, milliseconds: quickest(text, roundsFor(characters))})
  }
  const last = points.at(-1)
  // Below ten thousand characters the fixed cost of a call weighs more than the text.
  const slope = exponent(points.filter(({characters}) => characters >= 1e4))
  console.log(
    name.padEnd(24) +
      cell(`${(last.characters / 1e6).toFixed(1)} M`) +
      cell(`${last.milliseconds.toFixed(0)} ms`) +
      cell(`${thousands((last.characters / last.milliseconds) * 1000)}/s`) +
      cell(`exponent ${slope.toFixed(2)}`, 16) +
      (slope > limits.exponent ? '  above the limit' : ''),
  )
}
