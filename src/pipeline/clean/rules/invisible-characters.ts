import {invisibleRanges, joiners} from '../../../language/characters.js'
import {type Rule, remove} from '../rule.js'

/**
 * Characters without ink or width: zero-width spaces, soft hyphens, byte order marks, control and direction characters.
 * They split words that look whole, so that a search for 云溪区 misses `云<U+200B>溪区`.
 * Joiners stay where they join: inside emoji and between letters of scripts that need them.
 */
export const invisibleCharacters: Rule = {
  id: 'invisible-characters',
  about: {en: 'characters without ink or width', zh: '不可见字符'},
  examples: [
    {input: '\ufeff云\u200b溪\u00ad区\n', output: '云溪区\n'},
    {input: '第\u0000三季度\u200e', output: '第三季度'},
    {input: '一家三口👨‍👩‍👧\n', output: '一家三口👨‍👩‍👧\n'},
    {input: '制表\t和换行\r\n', output: '制表\t和换行\r\n'},
  ],
  *find({text}) {
    let end = 0
    for (const {index: start} of text.matchAll(anyInvisible)) {
      if (start < end || !isDirt(text, start)) continue
      end = start + 1
      while (end < text.length && isDirt(text, end)) end++
      yield remove(start, end)
    }
  },
}

const invisible = new Uint8Array(0x10000)
for (const [first, last] of invisibleRanges) invisible.fill(1, first, last + 1)

/** The engine looks for a class of characters faster than a loop does. */
const anyInvisible = new RegExp(
  `[${invisibleRanges.map((range) => range.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('-')).join('')}]`,
  'g',
)

function isDirt(text: string, at: number): boolean {
  return invisible[text.charCodeAt(at)] === 1 && !(joiners.includes(text[at]!) && joins(text, at))
}

/** A letter that is neither Han nor Latin, or a piece of an emoji. */
const joinable =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|(?!\p{Script=Han}|\p{Script=Latin})\p{L}|\p{M})$/u

/** Low surrogates, for looking at the code point before an offset. */
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

function joins(text: string, at: number): boolean {
  if (at === 0) return false
  const before = String.fromCodePoint(text.codePointAt(isLow(text.charCodeAt(at - 1)) && at > 1 ? at - 2 : at - 1)!)
  const after = text.codePointAt(at + 1)
  return after !== undefined && joinable.test(before) && joinable.test(String.fromCodePoint(after))
}
