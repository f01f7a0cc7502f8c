import {homes, simplifiedOnly, traditionalOnly} from '../../language/home-currencies.js'
import {lexicon} from '../lexicon.js'
import {unitSet} from '../unit-set.js'

const traditional = unitSet(traditionalOnly)
const simplified = unitSet(simplifiedOnly)
/** What a sign counts: what only people of a place say tells more of a text than what it names. */
const weights = {named: 1, spoken: 2}
const signs = lexicon(
  homes.flatMap(({currency, named, spoken}) => [
    ...named.map((word) => [word, {word, currency, weight: weights.named}] as const),
    ...spoken.map((word) => [word, {word, currency, weight: weights.spoken}] as const),
  ]),
)
const signOpeners = unitSet(String.fromCharCode(...signs.openers))

/** This many traditional characters to a simplified one make a text traditional; single ones are quoted names. */
const MAJORITY = 4

/** A single name may be of a place that a text tells of. */
const ENOUGH = 2
/** The signs of its home outweigh those of all other places by this. */
const LEAD = 2

/**
 * The currency (ISO 4217) that a text means by a bare 元: CNY in simplified writing; in traditional writing that of the
 * place that different signs speak for twice as clearly as for all others, and none where no place leads so: a text of Hong
 * Kong tells of Taiwan too, and a currency that is guessed is wrong by a factor of four.
 */
export function homeCurrency(text: string): string | undefined {
  let traditionalCount = 0
  let simplifiedCount = 0
  const seen = new Set<string>()
  const votes = new Map<string, number>()
  let signEnd = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (traditional.has(unit)) traditionalCount++
    else if (simplified.has(unit)) simplifiedCount++
    // 按年增長 holds 按年, and not 年增 as well.
    const sign = at >= signEnd && signOpeners.has(unit) ? signs.startingAt(text, at)?.meaning : undefined
    if (sign === undefined) continue
    signEnd = at + sign.word.length
    if (seen.has(sign.word)) continue
    seen.add(sign.word)
    votes.set(sign.currency, (votes.get(sign.currency) ?? 0) + sign.weight)
  }
  if (traditionalCount <= MAJORITY * simplifiedCount) return 'CNY'
  const [[currency, weight] = ['', 0], ...others] = [...votes].sort(([, a], [, b]) => b - a)
  const against = others.reduce((sum, [, other]) => sum + other, 0)
  return weight < Math.max(ENOUGH, LEAD * against) ? undefined : currency
}
