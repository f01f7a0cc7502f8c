import {placeCurrencies, simplifiedOnly, traditionalOnly} from '../../language/home-currencies.js'
import {lexicon} from '../lexicon.js'
import {unitSet} from '../unit-set.js'

const traditional = unitSet(traditionalOnly)
const simplified = unitSet(simplifiedOnly)
const places = lexicon(placeCurrencies)
const placeOpeners = unitSet(String.fromCharCode(...places.openers))

/** This many traditional characters to a simplified one make a text traditional; single ones are quoted names. */
const MAJORITY = 4

/**
 * The currency (ISO 4217) that a text means by a bare 元: CNY in simplified writing; in traditional writing that of the
 * place that the text names most, and none where it names no place or two equally often.
 */
export function homeCurrency(text: string): string | undefined {
  let traditionalCount = 0
  let simplifiedCount = 0
  const named = new Map<string, number>()
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (traditional.has(unit)) traditionalCount++
    else if (simplified.has(unit)) simplifiedCount++
    const place = placeOpeners.has(unit) ? places.startingAt(text, at) : undefined
    if (place !== undefined) named.set(place.meaning, (named.get(place.meaning) ?? 0) + 1)
  }
  if (traditionalCount <= MAJORITY * simplifiedCount) return 'CNY'
  const [first, second] = [...named].sort(([, a], [, b]) => b - a)
  return first === undefined || first[1] === second?.[1] ? undefined : first[0]
}
