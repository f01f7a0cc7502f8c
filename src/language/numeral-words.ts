/**
 * Words that are numbers only where a text is known to be nothing but a number. In running text they are too often something
 * else, and what reads articles does not know them.
 */

/** Other characters for numerals, and the ones that read articles have for them. 份 is a Cantonese spelling of 分. */
export const numeralVariants: Readonly<Record<string, string>> = {
  俩: '两', // two of us; in articles a pronoun
  倆: '两',
  仨: '三',
  幺: '一', // one, as soldiers and operators say it
  弌: '一',
  弍: '二',
  弎: '三',
  参: '叁', // 参加, 参与
  叄: '叁',
  份: '分',
}

/** Scales that are numbers only with more of the number behind them: 五十五兆一千亿; a lone 兆 may be mega. */
export const greatScales: Readonly<Record<string, string>> = {兆: '万亿', 京: '亿亿'}

/** Halves that are no sum of their parts. */
export const halves: Readonly<Record<string, number>> = {
  半: 0.5,
  一半: 0.5,
  '1半': 0.5,
  一半半: 0.5, // Cantonese
  半百: 50,
}

/** Nouns that count by the piece more than one. */
export const collectives: Readonly<Record<string, number>> = {打: 12, 对: 2, 對: 2, 双: 2, 雙: 2}

/** Latin scales. `least` is how many digits a whole number before it must have: 4K and 5G are names. */
export const latinScales: Readonly<Record<string, {readonly factor: number; readonly least: number}>> = {
  k: {factor: 1e3, least: 2},
  K: {factor: 1e3, least: 2},
  M: {factor: 1e6, least: Number.POSITIVE_INFINITY},
  G: {factor: 1e9, least: Number.POSITIVE_INFINITY},
}

/** Fractions in one character, as numerator and denominator. */
export const vulgarFractions: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
}
