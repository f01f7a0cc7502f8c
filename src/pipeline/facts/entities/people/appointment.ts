import type {Span} from '../../../../ast/fact.js'
import {offices, trades} from './lexicon.js'

/** From a name to the office that it is given, with other names between: 任命张三、李四等11人为. */
const FARTHEST = 30
/** An office with its organisation is no longer than this. */
const LONGEST = 30

/** The office that somebody is given whose name ends at an offset: 任命张三为民政局局长. */
export function appointedAs(text: string, end: number): Span | undefined {
  let start = end
  while (!'为為任'.includes(text[start] ?? '的')) {
    if ('的，。；,;\n'.includes(text[start] ?? '的') || start - end > FARTHEST) return undefined
    start++
  }
  start++
  let last = start
  for (let i = start; i < text.length && i - start < LONGEST && !'，。；、,;\n（('.includes(text[i]!); i++) {
    if (offices.endingAt(text, i + 1, start) > 0 || trades.endingAt(text, i + 1, start) > 0) last = i + 1
  }
  return last > start ? {start, end: last} : undefined
}

/** Where the name of somebody appointed ends: in 任命孙丽为副院长 the 为 is no part of it, in 任命李大为为 one of two is. */
export function appointedEnd(text: string, at: number, end: number | undefined): number | undefined {
  const takesVerb = end !== undefined && end - at > 2 && '为為'.includes(text[end - 1]!) && text[end] !== text[end - 1]
  return takesVerb ? end - 1 : end
}
