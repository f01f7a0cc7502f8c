import {blanks} from '../../language/characters.js'
import {blockElements, cellElements, inlineElements, valuelessAttributes} from '../../language/html.js'

/** A tag of an element that HTML knows. */
export interface Tag {
  readonly start: number
  readonly end: number
  /** In lower case. */
  readonly name: string
  readonly closing: boolean
  /** Neither attributes nor a slash: `<b>` looks like a comparison, `<b class="x">` does not. */
  readonly bare: boolean
}

const elements: ReadonlySet<string> = new Set([...blockElements, ...cellElements, ...inlineElements])
const valueless: ReadonlySet<string> = new Set(valuelessAttributes)
const longestName = Math.max(...[...elements].map((name) => name.length))

/**
 * The tag that starts at a `<`, if it is well formed. No `<` may lie in it, not even in a value: so looking at every `<` of
 * a text takes linear time, and a tag that was cut off never swallows text.
 */
export function tagAt(text: string, start: number): Tag | undefined {
  const closing = text[start + 1] === '/'
  const nameStart = start + (closing ? 2 : 1)
  let at = nameStart
  while (isNameUnit(text.charCodeAt(at)) && at - nameStart <= longestName) at++
  const name = text.slice(nameStart, at).toLowerCase()
  if (!elements.has(name)) return undefined
  const end = closing ? closeAt(text, skipSpace(text, at)) : attributesEnd(text, at)
  return end === undefined ? undefined : {start, end, name, closing, bare: !closing && text[at] === '>'}
}

/** Behind the `>` at an offset. */
function closeAt(text: string, at: number): number | undefined {
  return text[at] === '>' ? at + 1 : undefined
}

/** Behind the `>` that ends an opening tag whose name ends at an offset. */
function attributesEnd(text: string, nameEnd: number): number | undefined {
  for (let at = nameEnd; ; ) {
    const next = skipSpace(text, at)
    if (text[next] === '/') return closeAt(text, next + 1)
    if (text[next] === '>') return next + 1
    const separated = next > at || text[at - 1] === '"' || text[at - 1] === "'"
    const end = separated ? attributeEnd(text, next) : undefined
    if (end === undefined) return undefined
    at = end
  }
}

function attributeEnd(text: string, start: number): number | undefined {
  let at = start
  while (isAttributeUnit(text.charCodeAt(at))) at++
  if (at === start) return undefined
  const equals = skipSpace(text, at)
  if (text[equals] !== '=') return valueless.has(text.slice(start, at).toLowerCase()) ? at : undefined
  return valueEnd(text, skipSpace(text, equals + 1))
}

function valueEnd(text: string, start: number): number | undefined {
  const quote = text[start]
  let at = start
  if (quote === '"' || quote === "'") {
    at++
    while (at < text.length && text[at] !== quote && text[at] !== '<') at++
    return text[at] === quote ? at + 1 : undefined
  }
  while (at < text.length && !`"'<>`.includes(text[at]!) && !isSpace(text[at]!)) at++
  return at > start ? at : undefined
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text[at]!)) at++
  return at
}

function isSpace(unit: string): boolean {
  return unit === '\n' || unit === '\r' || blanks.includes(unit)
}

/** Whether a UTF-16 unit is an ASCII letter or digit. */
export function isAsciiWordUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

function isNameUnit(unit: number): boolean {
  return isAsciiWordUnit(unit) || unit === 0x3a
}

/** Letters, digits and `-`, `.`, `:`, `@`, `_`. */
function isAttributeUnit(unit: number): boolean {
  return isNameUnit(unit) || unit === 0x2d || unit === 0x2e || unit === 0x40 || unit === 0x5f
}
