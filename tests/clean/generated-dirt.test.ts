import {expect, test} from 'vitest'
import {plainTextRules} from '../../src/pipeline/clean/rules/index.js'
import {articles} from './dirt/articles.js'
import {type DirtKind, dirtKinds} from './dirt/index.js'
import {measure, type Score} from './dirt/measure.js'
import {plain, rawOf, seeded} from './dirt/text.js'

/**
 * Dirt made by the metre, of which the truth is known. A few seeds run with the suite; JIANBAO_DIRT_SEEDS=300 runs as
 * many on every article and prints what was found. JIANBAO_DIRT_MISSES=20 prints as many misses of each kind.
 */
const SEEDS = Number(process.env.JIANBAO_DIRT_SEEDS ?? 12)
const SHOWN_MISSES = Number(process.env.JIANBAO_DIRT_MISSES ?? 5)

const ruleIds = new Set(plainTextRules.map(({id}) => id))

test.for(dirtKinds)('$name', ({name, make, rules, target}, {skip}) => {
  const absent = rules.filter((id) => !ruleIds.has(id))
  if (absent.length > 0) skip(`no rule ${absent.join(', ')} yet`)
  const scores = runKind(make)
  const sum = (of: (score: Score) => number) => scores.reduce((total, {score}) => total + of(score), 0)
  const dirt = sum((score) => score.dirt)
  const recall = sum((score) => score.mended) / dirt
  const found = {lost: sum((score) => score.lost), wrongEvidence: sum((score) => score.wrongEvidence)}
  const misses = scores.flatMap(({id, score}) => score.misses.map((miss) => `${id}: ${miss}`))
  if (process.env.JIANBAO_DIRT_SEEDS !== undefined) {
    const row = [name.padEnd(32), `${(recall * 100).toFixed(2)} %`.padStart(9), `of ${dirt}`.padEnd(10)]
    console.log(`${row.join(' ')} lost ${found.lost}, wrong evidence ${found.wrongEvidence}`)
    for (const miss of misses.slice(0, SHOWN_MISSES)) console.log(`  ${miss}`)
  }
  const examples = misses.slice(0, SHOWN_MISSES).join('\n')
  expect(found, examples).toEqual({lost: 0, wrongEvidence: 0})
  expect(recall, examples).toBeGreaterThanOrEqual(target)
})

function runKind(make: DirtKind['make']): {readonly id: string; readonly score: Score}[] {
  return articles.flatMap((article) =>
    Array.from({length: SEEDS}, (_, seed) => ({
      id: `${article.name} ${seed}`,
      score: measure(make(article, seeded(seed)), plainTextRules),
    })),
  )
}

test.for(articles)('the clean article stays: $name', ({lines}) => {
  expect(measure(plain(lines), plainTextRules)).toEqual({dirt: 0, mended: 0, lost: 0, wrongEvidence: 0, misses: []})
})

test('a seed gives the same dirt every time', () => {
  for (const {make} of dirtKinds) {
    const [first, second] = [seeded(7), seeded(7)].map((random) => rawOf(make(articles[0]!, random)))
    expect(first).toBe(second)
  }
})
