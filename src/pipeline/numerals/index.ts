/**
 * Written-out numbers: Arabic, Chinese, mixed, full-width. `readNumeral` takes the longest number that starts at an offset
 * and says how it is bounded; it goes from left to right without regular expressions and turns back by one group at most.
 * `parseNumeral` reads a text that is nothing but a number, and knows more ways to write one.
 *
 *     plain        12.5, 三: what most numbers are, read without the rest
 *     characters   what a character is in a number
 *     arabic       12,345.6
 *     digit-string 二〇二一
 *     group        三千五百, the part before 万 or 亿
 *     integer      groups closed by 万 and 亿, with closing, mark (多, 余) and loose-hundred (百儿八十)
 *     fraction     三分之一
 *     parse        a text that is one number; whole, written, latin and cheque for what it may be
 */
export {numberUnits, startsNumeral} from './characters.js'
export {readNumeral} from './fraction.js'
export type {Numeral} from './numeral.js'
export {parseNumeral} from './parse.js'
