/** Writes numbers in Chinese by the rules of the school book, for tests: knows nothing of the reader. */

const lower = {digits: '零一二三四五六七八九', scales: ['', '十', '百', '千'], wan: '万', yi: '亿'}
const upper = {digits: '零壹贰叁肆伍陆柒捌玖', scales: ['', '拾', '佰', '仟'], wan: '万', yi: '亿'}
const traditional = {digits: '零一二三四五六七八九', scales: ['', '十', '百', '千'], wan: '萬', yi: '億'}

type Script = typeof lower

export const scripts = {lower, upper, traditional}

/** A whole number of at most sixteen digits in words: 10500 is 一万零五百. */
export function inWords(value: number, script: Script): string {
  if (value === 0) return script.digits[0]!
  if (value < 10_000) return fourDigits(value, script)
  if (value < 1e8) return joined(value, 10_000, script.wan, script)
  return joined(value, 1e8, script.yi, script)
}

function joined(value: number, scale: number, word: string, script: Script): string {
  const rest = value % scale
  const zero = rest > 0 && rest < scale / 10 ? script.digits[0] : ''
  return inWords(Math.floor(value / scale), script) + word + zero + (rest > 0 ? inWords(rest, script) : '')
}

function fourDigits(value: number, {digits, scales}: Script): string {
  let words = ''
  let skipped = false
  for (const [i, figure] of [...String(value)].entries()) {
    if (figure === '0') {
      skipped = true
      continue
    }
    words += (skipped ? digits[0] : '') + digits[Number(figure)]! + scales[String(value).length - 1 - i]
    skipped = false
  }
  return words
}

/** Figures one by one: 2021 is 二〇二一. */
export function spelled(figures: string): string {
  return [...figures].map((figure) => '〇一二三四五六七八九'[Number(figure)]).join('')
}

/** 12345678 as 1234万5678, with a 零 where a place is skipped. */
export function mixed(value: number): string {
  const [yi, wan, rest] = [Math.floor(value / 1e8), Math.floor(value / 10_000) % 10_000, value % 10_000]
  const parts = [yi > 0 ? `${yi}亿` : '', wan > 0 ? `${yi > 0 && wan < 1000 ? '零' : ''}${wan}万` : '']
  const skips = yi + wan > 0 && (rest < 1000 || (yi > 0 && wan === 0))
  return parts.join('') + (rest > 0 || value === 0 ? (skips ? '零' : '') + rest : '')
}

/** 1,234,567. */
export function separated(value: number): string {
  const figures = String(value)
  return [...figures].map((figure, i) => (i > 0 && (figures.length - i) % 3 === 0 ? `,${figure}` : figure)).join('')
}

/** １，２３４．５ */
export function fullWidth(figures: string): string {
  return [...figures].map((unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)).join('')
}
