import {inflateSync} from 'node:zlib'

/** Reads back the objects of our own files: enough of the syntax of PDF for tests, and not a byte more. */

export type Value = number | boolean | null | Name | Text | Ref | Value[] | Dictionary
export type Dictionary = {[name: string]: Value}
export interface Name {
  readonly name: string
}
export interface Text {
  readonly text: string
}
export interface Ref {
  readonly ref: number
}

/** An operator of a content stream with what stands before it. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly Value[]
}

/** The objects of a file and the bytes of its streams, by their numbers. */
export interface ReadFile {
  readonly trailer: Dictionary
  readonly objects: ReadonlyMap<number, Value>
  readonly streams: ReadonlyMap<number, Uint8Array>
}

const token =
  /\s*(?:(<<|>>|\[|\])|\/([^\s/<>[\]()]*)|<([0-9a-f]*)>|\(((?:\\.|[^\\()])*)\)|(-?[\d.]+)|([A-Za-z][A-Za-z0-9]*))/y

type Token = {readonly sign: string} | {readonly word: string} | {readonly value: Value}

function* tokensOf(source: string): Generator<Token> {
  token.lastIndex = 0
  for (;;) {
    const found = token.exec(source)
    if (found === null) return
    const [, sign, name, hex, literal, number, word] = found
    if (sign !== undefined) yield {sign}
    else if (name !== undefined) yield {value: {name}}
    else if (hex !== undefined) yield {value: {text: hexText(hex)}}
    else if (literal !== undefined) yield {value: {text: literal.replace(/\\(.)/g, '$1')}}
    else if (number !== undefined) yield {value: Number(number)}
    else yield {word: word!}
  }
}

function hexText(digits: string): string {
  if (!digits.startsWith('feff')) return digits
  return (digits.match(/.{4}/g) ?? [])
    .slice(1)
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('')
}

const words: Readonly<Record<string, Value>> = {true: true, false: false, null: null}

/** Every operator of a content stream; in an object, `operands` of the last one are its value. */
export function operationsOf(source: string): Operation[] {
  const operations: Operation[] = []
  const open: Value[][] = [[]]
  for (const found of tokensOf(source)) {
    const operands = open.at(-1)!
    if ('value' in found) operands.push(found.value)
    else if ('sign' in found) {
      if (found.sign === '[' || found.sign === '<<') open.push([])
      else {
        const items = open.pop()!
        open.at(-1)!.push(found.sign === ']' ? items : dictionaryOf(items))
      }
    } else if (found.word in words) operands.push(words[found.word]!)
    else if (found.word === 'R') operands.push({ref: operands.splice(-2)[0] as number})
    else operations.push({operator: found.word, operands: operands.splice(0)})
  }
  operations.push({operator: '', operands: open[0]!})
  return operations
}

function dictionaryOf(items: readonly Value[]): Dictionary {
  const dictionary: Dictionary = {}
  for (let i = 0; i < items.length; i += 2) dictionary[(items[i] as Name).name] = items[i + 1]!
  return dictionary
}

const parse = (source: string): Value => operationsOf(source).at(-1)!.operands[0]!

/** Reads a file whose objects are streams or stand in object streams. */
export function readPdf(bytes: Uint8Array): ReadFile {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  const objects = new Map<number, Value>()
  const streams = new Map<number, Uint8Array>()
  let trailer: Dictionary = {}
  for (const found of text.matchAll(/(?<=\n)(\d+) 0 obj\n(<<.*>>)\nstream\n/g)) {
    const number = Number(found[1])
    const dictionary = parse(found[2]!) as Dictionary
    const start = found.index + found[0].length
    const data = file.subarray(start, start + (dictionary.Length as number))
    const plain = dictionary.Filter === undefined ? data : inflateSync(data)
    const type = (dictionary.Type as Name | undefined)?.name
    if (type === 'XRef') trailer = dictionary
    if (type === 'ObjStm') unpack(plain.toString('latin1'), dictionary, objects)
    objects.set(number, dictionary)
    streams.set(number, plain)
  }
  return {trailer, objects, streams}
}

function unpack(source: string, {N, First}: Dictionary, objects: Map<number, Value>): void {
  const head = source
    .slice(0, First as number)
    .trim()
    .split(/\s+/)
    .map(Number)
  for (let i = 0; i < (N as number); i++) {
    const start = (First as number) + head[2 * i + 1]!
    const next = head[2 * i + 3]
    objects.set(head[2 * i]!, parse(source.slice(start, next === undefined ? undefined : (First as number) + next)))
  }
}
