import {capitals, hanScales} from '../../language/numerals.js'
import {wholeValue} from './whole.js'

const cheque = /^([^元圆圓角分整正]+)[元圆圓](?:[零〇]?(.)角)?(?:[零〇]?(.)分)?[整正]?$/

/** The figure of a cheque in capital numerals, which is never without its 元: 壹拾壹元壹角整. */
export function readCheque(text: string): number | undefined {
  const [, whole = '', tenths = '零', hundredths = '零'] = cheque.exec(text) ?? []
  if (
    whole === '' ||
    ![...whole].every((char) => capitals.includes(char) || char === '零' || hanScales[char]! >= 10_000)
  )
    return undefined
  const parts = [whole, tenths, hundredths].map(wholeValue)
  if (parts.some((part) => part === undefined || !Number.isInteger(part))) return undefined
  const [yuan, jiao, fen] = parts as [number, number, number]
  return Number((yuan + jiao / 10 + fen / 100).toPrecision(15))
}
