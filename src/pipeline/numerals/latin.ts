import {latinScales, vulgarFractions} from '../../language/numeral-words.js'

const scientific = /^(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d{1,3})?$/i
const power = /^(\d+(?:\.\d+)?)\^([-+]?\d{1,3}(?:\.\d+)?)$/
const slashed = /^(?:(\d+) )?([1-9]\d*)\/([1-9]\d*)$/
const scaled = /^(\d*)(\.\d+)?([a-z])$/i
const vulgar = /^(\d*)([¼-¾⅐-⅞])$/

/** Numbers as they are written without Chinese characters, in half width: 2e5, 1/3, 1 4/3, 2½, 100K, .5, 2^-1. */
export function readLatin(text: string): number | undefined {
  const value = readScientific(text) ?? readPower(text) ?? readSlashed(text) ?? readScaled(text) ?? readVulgar(text)
  return value !== undefined && Number.isFinite(value) ? value : undefined
}

function readScientific(text: string): number | undefined {
  // A row of digits is the reader's of articles to read, or to leave as a code.
  return /[.e]/i.test(text) && scientific.test(text) ? Number(text) : undefined
}

function readPower(text: string): number | undefined {
  const [, base, exponent] = power.exec(text) ?? []
  return base === undefined ? undefined : Number(base) ** Number(exponent)
}

function readSlashed(text: string): number | undefined {
  const [, whole = '0', numerator, denominator] = slashed.exec(text) ?? []
  return numerator === undefined
    ? undefined
    : (Number(whole) * Number(denominator) + Number(numerator)) / Number(denominator)
}

function readScaled(text: string): number | undefined {
  const [, whole = '', decimals = '', letter = ''] = scaled.exec(text) ?? []
  const scale = latinScales[letter]
  if (scale === undefined || whole + decimals === '') return undefined
  if (decimals === '' && whole.length < scale.least) return undefined
  return Number((Number(whole + decimals) * scale.factor).toPrecision(15))
}

function readVulgar(text: string): number | undefined {
  const [, whole = '', char = ''] = vulgar.exec(text) ?? []
  const fraction = vulgarFractions[char]
  return fraction && Number(whole) + fraction[0] / fraction[1]
}
