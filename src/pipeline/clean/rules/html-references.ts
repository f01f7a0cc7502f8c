import {invisibleRanges} from '../../../language/characters.js'
import {namedReferences} from '../../../language/html.js'
import {windows1252} from '../../../language/windows-1252.js'
import {isCited} from '../cited.js'
import type {Rule} from '../rule.js'

/**
 * Character references of HTML that nobody decoded: `&ldquo;`, `&#12298;`, and `&amp;nbsp;`, which was encoded twice.
 * Only those that end with a semicolon and name a character count: `AT&T` and `?a=1&copy=2` stay, and so does a reference
 * in quotation marks, which the text is about.
 */
export const htmlReferences: Rule = {
  id: 'html-references',
  about: {en: 'left-over HTML character references', zh: '残留的 HTML 字符引用'},
  examples: [
    {input: '&ldquo;云溪&middot;北岸&rdquo;&hellip;&#12298;纪要&#x300B;', output: '“云溪·北岸”…《纪要》'},
    {input: '会议&amp;nbsp;闭幕&#8203;，A&amp;B公司到会。', output: '会议\u00a0闭幕，A&B公司到会。'},
    {
      input: 'AT&T与R&D部门，http://a.cn/?x=1&copy=2，&没有;，&#xD800;',
      output: 'AT&T与R&D部门，http://a.cn/?x=1&copy=2，&没有;，&#xD800;',
    },
    {input: '网页里的空格写作“&nbsp;”。', output: '网页里的空格写作“&nbsp;”。'},
  ],
  *find({text}) {
    for (let start = text.indexOf('&'); start >= 0; ) {
      const reference = decodeFrom(text, start + 1)
      if (reference !== undefined && !isCited(text, start, reference.end)) {
        yield {type: 'change', start, end: reference.end, replacement: reference.character}
      }
      start = text.indexOf('&', reference?.end ?? start + 1)
    }
  },
}

interface Reference {
  readonly character: string
  /** Behind the semicolon. */
  readonly end: number
}

/** The reference whose `&` stands before an offset. An ampersand that it gives may begin the next one. */
function decodeFrom(text: string, from: number): Reference | undefined {
  let decoded = referenceAt(text, from)
  while (decoded?.character === '&') {
    const inner = referenceAt(text, decoded.end)
    if (inner === undefined) break
    decoded = inner
  }
  return decoded
}

/** More digits or letters than any reference of ours has, leading zeros included. */
const LONGEST_BODY = 9

function referenceAt(text: string, from: number): Reference | undefined {
  const body = text.slice(from, from + LONGEST_BODY)
  const length = body.indexOf(';')
  if (length <= 0) return undefined
  const name = body.slice(0, length)
  const character =
    name[0] === '#' ? numeric(name) : Object.hasOwn(namedReferences, name) ? namedReferences[name] : undefined
  if (character === undefined) return undefined
  return {character: isInvisible(character) ? '' : character, end: from + length + 1}
}

const numericForm = /^#(?:[xX]([0-9a-fA-F]+)|([0-9]+))$/

function numeric(name: string): string | undefined {
  const [, hexadecimal, decimal] = numericForm.exec(name) ?? []
  const code = hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
  if (code === LINE_FEED || code === CARRIAGE_RETURN) return '\n'
  // Browsers read this range as Windows-1252, since that is what authors meant: &#147; is “.
  if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80]
  return isCharacter(code) ? String.fromCodePoint(code) : undefined
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Whether a code point is a character that text can hold: no surrogate, private use, non-character or form feed. */
function isCharacter(code: number): boolean {
  if (code === 0x0b || code === 0x0c || (code >= 0xd800 && code <= 0xf8ff)) return false
  return code <= 0x10ffff && (code & 0xfffe) !== 0xfffe && code !== 0xfffd
}

function isInvisible(character: string): boolean {
  const code = character.codePointAt(0)!
  return invisibleRanges.some(([first, last]) => code >= first && code <= last)
}
