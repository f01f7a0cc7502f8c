import type {Article} from './articles.js'
import {copy, keep, type Piece, plain, type Random} from './text.js'

/** Dirt that repeats what the article says: tails of fragments, previews, the document, title or paragraph once more. */

/** A piece of a line that breaks off, or starts, in the middle of a sentence. */
interface Fragment {
  readonly text: string
  readonly line: number
}

const LONG_LINE = 50
const sentenceEdges = '。！？!?”’」』）》】"\')'
const openings = '“‘「『（《【('
const labelled = /^(?:[^，。：]{1,8}：|（?[一二三四五六七八九十]+[、）])/

const isLong = (line: string) => line.length >= LONG_LINE

function cutsRight(line: string, end: number): boolean {
  return end < line.length && !sentenceEdges.includes(line[end - 1]!) && !sentenceEdges.includes(line[end]!)
}

function cutsLeft(line: string, start: number): boolean {
  const before = line[start - 1]!
  return start > 0 && !sentenceEdges.includes(before) && !openings.includes(before) && before !== '：'
}

/** The first place from `at` on, going left, where a cut leaves half a sentence. */
function cutBefore(line: string, at: number): number {
  let end = Math.min(at, line.length - 2)
  while (end > 1 && !cutsRight(line, end)) end--
  return end
}

function prefix(line: string, random: Random): string {
  return line.slice(0, cutBefore(line, random.between(30, 60)))
}

function infix(line: string, random: Random): string {
  let start = random.between(3, 10)
  while (!cutsLeft(line, start)) start++
  return line.slice(start, cutBefore(line, start + random.between(30, 50)))
}

function suffix(line: string, random: Random): string {
  let start = line.length - random.between(30, 45)
  while (!cutsLeft(line, start)) start--
  return line.slice(start)
}

/** The lines of the article that hold a text. */
function sources(lines: readonly string[], text: string): number[] {
  return lines.flatMap((line, i) => (line.includes(text) ? [i] : []))
}

/**
 * Fragments in the order of their sources. The first is strong evidence by itself, since what stands above the first
 * strong line of a tail is rightly kept; shorter headings lie between.
 */
function fragments({lines}: Article, random: Random): Fragment[] {
  const long = lines.flatMap((line, i) => (isLong(line) ? [i] : []))
  const chosen = random.some(long, random.between(4, 8))
  const headings = lines.flatMap((line, i) => (/^(?:\| |[一二三四五]、)/.test(line) ? [i] : []))
  return [...chosen, ...headings.filter((i) => i > chosen[0]! && random.chance(0.6))]
    .sort((a, b) => a - b)
    .map((i, order) => {
      const line = lines[i]!
      if (!isLong(line)) return {text: line.replace(/^\| /, ''), line: i}
      const cut = order === 0 && labelled.test(line) ? infix : random.pick([prefix, prefix, infix, suffix])
      return {text: cut(line, random), line: i}
    })
}

/** The line of a tail with what may stand around it: a lost indent before it, empty lines behind it. */
function tailLine(lines: readonly string[], text: string, random: Random): Piece {
  const separator = random.chance(0.15) ? random.pick(['\n', ' \n', '　\n\n', '\n \n\n']) : ''
  return copy(`${random.pick(['', ' ', ' ', '　　'])}${text}\n${separator}`, sources(lines, text))
}

/** Fragments of earlier lines at the end, word for word. */
export function tailOfFragments(article: Article, random: Random): Piece[] {
  return [...plain(article.lines), ...fragments(article, random).map(({text}) => tailLine(article.lines, text, random))]
}

const previewMarks = ['…', '...', '……', '[全文]', '>>', '【全文】', '[详细]', '…[全文]']

/** The previews of a listing, with one mark behind all of them. */
export function previewLines(article: Article, random: Random): Piece[] {
  const mark = random.pick(previewMarks)
  const long = article.lines.flatMap((line, i) => (isLong(line) ? [i] : []))
  return random.some(long, random.between(3, 7)).map((i) => {
    const text = prefix(article.lines[i]!, random)
    return copy(`${random.pick(['', ' '])}${text}${mark}\n`, [i])
  })
}

export function previews(article: Article, random: Random): Piece[] {
  return [...plain(article.lines), ...previewLines(article, random)]
}

/** The whole document once more. */
export function doubledWhole({lines}: Article, random: Random): Piece[] {
  const between = random.pick(['', '', '\n', ' \n\n'])
  return [...plain(lines), ...lines.map((line, i) => copy(`${i === 0 ? between : ''}${line}\n`, sources(lines, line)))]
}

/** The document once more, broken off somewhere behind its third line. */
export function doubledAndCut({lines}: Article, random: Random): Piece[] {
  const last = random.between(3, lines.length - 1)
  const end = isLong(lines[last]!) ? random.between(10, lines[last]!.length - 1) : lines[last]!.length
  const again = [...lines.slice(0, last), lines[last]!.slice(0, end)]
  return [...plain(lines), ...again.map((line, i) => copy(`${line}\n`, [i]))]
}

/** The title once more below the title. */
export function titleTwice({lines}: Article, random: Random): Piece[] {
  const [title = ''] = lines
  const again = `${random.pick(['', '\n'])}${random.pick(['', '　　', ' '])}${title}${random.pick(['', ' '])}\n`
  return [keep(title, 0), keep('\n'), copy(again, [0]), ...plain(lines).slice(2)]
}

/** One paragraph twice, next to each other. */
export function paragraphTwice({lines}: Article, random: Random): Piece[] {
  const chosen = random.pick(lines.flatMap((line, i) => (isLong(line) && line.endsWith('。') ? [i] : [])))
  return plain(lines).flatMap((piece, at) =>
    at === chosen * 2 + 1 ? [piece, copy(`${random.pick(['', '\n'])}${lines[chosen]}\n`, [chosen])] : [piece],
  )
}

const captions = ['▲活动现场', '▲图为工作人员正在介绍情况', '图为与会人员合影。', '▲ 资料图片']

/** One paragraph printed again below a caption. */
export function reprintBelowCaption({lines}: Article, random: Random): Piece[] {
  const chosen = random.pick(lines.flatMap((line, i) => (line.length >= 65 && line.endsWith('。') ? [i] : [])))
  return plain(lines).flatMap((piece, at) =>
    at === chosen * 2 + 1 ? [piece, keep(`${random.pick(captions)}\n`), copy(`${lines[chosen]}\n`, [chosen])] : [piece],
  )
}

/** What must not differ between a copy and its source: figures in both scripts, negations, directions of change. */
const factual = /[\d%％.〇零一二三四五六七八九十百千万亿两半首每第不未无非没否增减升降涨跌高低多少长缩扩加上下前后]/

const harmlessEdits = [
  (text: string, at: number) => text.slice(0, at) + text.slice(at + 1),
  (text: string, at: number) => `${text.slice(0, at)}的${text.slice(at)}`,
  (text: string, at: number) => `${text.slice(0, at)}哉${text.slice(at + 1)}`,
  (text: string, at: number) => text.slice(0, at + 1) + text.slice(at),
]

/** One to two slips of a copyist, away from figures, negations and the ends of the fragment. */
function slip(text: string, random: Random): string {
  let slipped = text
  const wanted = random.between(1, 2)
  for (let made = 0, tries = 0; made < wanted && tries < 40; tries++) {
    const at = random.between(4, slipped.length - 5)
    if (factual.test(slipped.slice(at - 1, at + 2))) continue
    const comma = slipped.indexOf('，', 4)
    const safeComma = comma > 0 && comma < slipped.length - 5 && !factual.test(slipped.slice(comma - 1, comma + 2))
    slipped =
      safeComma && random.chance(0.4)
        ? `${slipped.slice(0, comma)}${random.pick(['、', '；', '。', ''])}${slipped.slice(comma + 1)}`
        : random.pick(harmlessEdits)(slipped, at)
    made++
  }
  return slipped
}

/** A tail where about every second fragment has slips. */
export function tailWithSlips(article: Article, random: Random): Piece[] {
  const tail = fragments(article, random).map(({text, line}, i) => {
    const slipped = i > 0 && text.length >= 30 && random.chance(0.6) ? slip(text, random) : text
    return copy(`${random.pick(['', ' '])}${slipped}\n`, slipped === text ? sources(article.lines, text) : [line])
  })
  return [...plain(article.lines), ...tail]
}

/** Another fact in the words of the source: a digit changed or lost, a negation lost or put in. */
function contradict(text: string, random: Random): string {
  const digits = [...text.matchAll(/\d/g)].map(({index}) => index).filter((at) => at > 2 && at < text.length - 3)
  if (digits.length > 0 && random.chance(0.8)) {
    const at = random.pick(digits)
    const other = random.chance(0.3) ? '' : `${(Number(text[at]) + random.between(1, 9)) % 10}`
    return text.slice(0, at) + other + text.slice(at + 1)
  }
  const at = random.between(6, text.length - 6)
  return `${text.slice(0, at)}${random.pick(['不', '未', '没有'])}${text.slice(at)}`
}

/** A proven tail below a line that says another thing in nearly the same words: that line stays. */
export function tailBelowContradiction(article: Article, random: Random): Piece[] {
  const long = article.lines.filter(isLong)
  const contradiction = contradict(random.pick(long).slice(0, random.between(36, 48)), random)
  const tail = fragments(article, random).map(({text}) => tailLine(article.lines, text, random))
  return [...plain(article.lines), keep(`${contradiction}\n`), ...tail]
}
