import {readCheque} from './cheque.js'
import {readLatin} from './latin.js'
import {wholeValue} from './whole.js'
import {normalise, readWritten} from './written.js'

/** A sign with nothing but 负 parted from its number by a blank. */
const sign = /^(?:([+＋])|[-−－–]|[负負] ?)/

/**
 * One whole written-out number, or null where the text is something else or more than that. A bound is no part of the value
 * (30多 is 30); an order of magnitude (数十) and an inexact pair (七八十) have no one value.
 */
export function parseNumeral(text: string): number | null {
  const body = normalise(text)
  const found = sign.exec(body)
  const value = readUnsigned(found === null ? body : body.slice(found[0].length))
  if (value === undefined) return null
  return found === null || found[1] !== undefined || value === 0 ? value : -value
}

function readUnsigned(text: string): number | undefined {
  return wholeValue(text) ?? readLatin(text) ?? readWritten(text) ?? readCheque(text)
}
