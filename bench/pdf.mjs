/**
 * How fast briefings are written, beside pdfkit's own text() and Typst: the same text, the same font files, all tagged.
 * Documents differ from run to run, since nobody writes one twice, and the writers take turns, since machines are noisy.
 * Warm is one document more in a process that has written many; cold is a process for one document.
 *
 * Run on the built code, with the peers of bench/package.json installed: make bench-pdf
 */
import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {blocksOf} from './pdf/blocks.mjs'

const names = ['jianbao', 'pdfkit', 'typst']

/** What a run should reach, as a share of Typst's wall time and bytes. */
const limits = {warm: {5: 0.7, 100: 0.35}, cold: 1.3, bytes: 1}

const rounds = {warm: {5: 40, 100: 8}, cold: {5: 7, 100: 3}}
/** So many rounds are not counted, until all writers are compiled. */
const WARM_UP = 8

/** Where to keep a document of each writer, if anywhere. */
const folder = process.argv[2]

const writers = {}
for (const name of names) writers[name] = await (await import(`./pdf/writers/${name}.mjs`)).open()

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

async function warm(pages) {
  const results = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds.warm[pages] + WARM_UP; round++) {
    for (const name of names) {
      const blocks = blocksOf(pages, round + 1)
      const cpu = process.cpuUsage()
      const start = performance.now()
      const bytes = await writers[name](blocks)
      const wall = performance.now() - start
      const {user, system} = process.cpuUsage(cpu)
      if (round >= WARM_UP) results[name].push({wall, cpu: (user + system) / 1000, bytes: bytes.length})
      if (round === WARM_UP && folder !== undefined) writeFileSync(join(folder, `${name}-${pages}.pdf`), bytes)
    }
  }
  return results
}

function cold(pages) {
  const results = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds.cold[pages]; round++) {
    for (const name of names) {
      const start = performance.now()
      const script = new URL('./pdf/cold.mjs', import.meta.url).pathname
      const told = execFileSync(process.execPath, [script, name, String(pages), String(round + 1)], {encoding: 'utf8'})
      results[name].push({wall: performance.now() - start, ...JSON.parse(told)})
    }
  }
  return results
}

function print(title, results, limit) {
  console.log(`\n${title}`)
  const of = (name, field) => median(results[name].map((result) => result[field]))
  for (const name of names) {
    const cells = [
      `${of(name, 'wall').toFixed(1)} ms`,
      `${of(name, 'cpu').toFixed(1)} ms CPU`,
      `${(of(name, 'bytes') / 1024).toFixed(0)} KiB`,
      `${(of(name, 'wall') / of('typst', 'wall')).toFixed(2)} × Typst`,
      `${(of(name, 'cpu') / of('typst', 'cpu')).toFixed(2)} × its CPU`,
    ]
    console.log(name.padEnd(10) + cells.map((cell) => cell.padStart(16)).join(''))
  }
  const share = of('jianbao', 'wall') / of('typst', 'wall')
  if (share > limit) console.log(`above the limit of ${limit} × Typst`)
  if (of('jianbao', 'bytes') > limits.bytes * of('typst', 'bytes')) console.log('larger than the file of Typst')
}

for (const pages of [5, 100]) print(`Warm, about ${pages} pages`, await warm(pages), limits.warm[pages])
for (const pages of [5, 100]) print(`Cold process, about ${pages} pages`, cold(pages), limits.cold)
