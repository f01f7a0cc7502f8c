import type {Article} from './articles.js'
import {previewLines} from './copies.js'
import {copy, dirt, keep, type Piece, plain, type Random, rewrite} from './text.js'

/** Dirt in the writing: entities, tags, widths, line ends, line breaks, page breaks, invisible characters. */

const named: Readonly<Record<string, readonly string[]>> = {
  '“': ['&ldquo;', '&#8220;', '&#x201C;'],
  '”': ['&rdquo;', '&#8221;', '&#x201d;'],
  '《': ['&#12298;', '&#x300A;'],
  '》': ['&#12299;', '&#x300B;'],
  '—': ['&mdash;', '&#8212;'],
  '&': ['&amp;'],
  '，': ['&#65292;'],
}

/** Characters written as entities. A comma is one now and then, so that articles without quotations have some too. */
export function withEntities(pieces: readonly Piece[], random: Random): Piece[] {
  return rewrite(pieces, (unit) => {
    const entities = named[unit]
    return entities === undefined || (unit === '，' && random.chance(0.9)) ? undefined : random.pick(entities)
  })
}

export function entities({lines}: Article, random: Random): Piece[] {
  return withEntities(plain(lines), random)
}

const scripts = [
  '<script type="text/javascript">var page=1;if(page<2){document.write("");}</script>\n',
  '<!-- 正文开始 -->\n',
  '<style>\n.article p{text-indent:2em;}\n</style>\n',
]

/** Paragraph tags around lines, emphasis and links inside them, scripts and comments between. */
export function tags({lines}: Article, random: Random): Piece[] {
  return lines.flatMap((line, i) => {
    const paragraph = random.pick([
      ['<p>', '</p>'],
      ['<p style="text-indent: 2em;">', '</p>'],
      ['<div class="para"><span>', '</span></div>'],
      ['', '<br/>'],
      ['', '<br>'],
    ] as const)
    const start = random.between(2, Math.max(2, line.length - 4))
    const end = random.between(start + 1, line.length)
    const inner = random.pick([
      ['<strong>', '</strong>'],
      ['<a href="http://www.example.cn/a.html?id=3&p=1" target="_blank">', '</a>'],
      ['<font color=red>', '</font>'],
      ['', '<img src="/images/1.jpg" alt="" />'],
    ] as const)
    const pieces = [
      ...(i > 0 && random.chance(0.1) ? [dirt(random.pick(scripts))] : []),
      dirt(paragraph[0]),
      keep(line.slice(0, start), i),
      dirt(inner[0]),
      keep(line.slice(start, end), i),
      dirt(inner[1]),
      keep(line.slice(end), i),
      dirt(paragraph[1]),
      keep('\n'),
    ]
    return pieces.filter(({raw}) => raw !== '')
  })
}

/** Digits and letters in full width, run by run. */
export function withFullWidth(pieces: readonly Piece[], random: Random): Piece[] {
  const share = random.pick([0.4, 1])
  let widen = true
  let inRun = false
  return rewrite(pieces, (unit) => {
    const isWord = /[0-9A-Za-z]/.test(unit)
    if (isWord && !inRun) widen = random.chance(share)
    inRun = isWord
    return isWord && widen ? String.fromCharCode(unit.charCodeAt(0) + 0xfee0) : undefined
  })
}

export function fullWidth({lines}: Article, random: Random): Piece[] {
  return withFullWidth(plain(lines), random)
}

/** How wide a character is: on a page a half-width one takes half the room, a program may count characters. */
type Measure = (unit: string) => number

const byCharacter: Measure = () => 1
const byColumn: Measure = (unit) => (unit < '\u2000' ? 0.5 : 1)

/** How a document is set: at which width, measured how, with which indent, and where a line may end. */
interface Setting {
  readonly width: number
  readonly measure: Measure
  readonly indent: string
  readonly mayBreak: (before: string, after: string) => boolean
}

/** A line of the article set in a column. */
function wrapLine(line: string, i: number, {width, measure, indent, mayBreak}: Setting): Piece[] {
  const pieces: Piece[] = indent === '' ? [] : [dirt(indent)]
  let from = 0
  let room = width - indent.length
  for (;;) {
    let end = from
    let used = 0
    while (end < line.length && used + measure(line[end]!) <= room) used += measure(line[end++]!)
    if (end === line.length) return [...pieces, keep(line.slice(from), i), keep('\n')]
    while (!mayBreak(line[end - 1]!, line[end]!)) end--
    pieces.push(keep(line.slice(from, end), i), dirt('\n'))
    from = end
    room = width
  }
}

/**
 * Programs that set text keep a number and a Latin word whole, and so must what is torn here: nobody could tell it from two
 * numbers or two words.
 */
const tearsWord = (before: string, after: string) =>
  (/[\d.%]/.test(before) && /[\d.%]/.test(after)) || (/[A-Za-z]/.test(before) && /[A-Za-z]/.test(after))

/** Without indents no line ends right behind a sentence: nothing would tell such a line end from a paragraph's end. */
function flush(width: number, measure: Measure): Setting {
  return {
    width,
    measure,
    indent: '',
    mayBreak: (before, after) => !'。！？”'.includes(before) && !tearsWord(before, after),
  }
}

/** Hard line ends after so many characters. */
export function hardWraps({lines}: Article, random: Random): Piece[] {
  const setting = flush(random.between(30, 40), byCharacter)
  return lines.flatMap((line, i) => wrapLine(line, i, setting))
}

/** Hard line ends at the width of a page. */
export function hardWrapsByColumn({lines}: Article, random: Random): Piece[] {
  const setting = flush(random.between(30, 40), byColumn)
  return lines.flatMap((line, i) => wrapLine(line, i, setting))
}

/** Hard line ends at the width of a page, where an indent tells paragraphs apart. */
export function hardWrapsWithIndents({lines}: Article, random: Random): Piece[] {
  const mayBreak: Setting['mayBreak'] = (before, after) => !tearsWord(before, after)
  const setting: Setting = {width: random.between(30, 40), measure: byColumn, indent: '　　', mayBreak}
  return lines.flatMap((line, i) => wrapLine(line, i, i === 0 ? {...setting, indent: ''} : setting))
}

const folios = [
  (page: number) => `— ${page} —`,
  (page: number) => `- ${page} -`,
  (page: number) => `第 ${page} 页 共 9 页`,
  (page: number) => `第${page}页/共9页`,
  (page: number) => `—${page}—`,
]

/**
 * Page numbers on lines of their own, between paragraphs and in the middle of sentences. Where neither a form feed nor the
 * number of pages tells what they are, one at least cuts a sentence: else they could number the parts of an essay.
 */
export function pageBreaks({lines}: Article, random: Random): Piece[] {
  const folio = random.pick(folios)
  const feed = random.pick(['', '', '\f'])
  const broken = random.some(
    lines.flatMap((line, i) => (i > 0 && line.length >= 50 ? [i] : [])),
    random.between(2, 4),
  )
  const tells = feed !== '' || folio(1).includes('共')
  const cut = tells ? undefined : random.pick(broken)
  let page = random.between(1, 4)
  return lines.flatMap((line, i) => {
    if (!broken.includes(i)) return [keep(line, i), keep('\n')]
    const number = `${folio(page++)}\n${feed}`
    if (i !== cut && random.chance(0.3)) return [keep(line, i), keep('\n'), dirt(number)]
    let at = random.between(15, line.length - 15)
    const isRough = () => /[。！？”]/.test(line[at - 1]!) || /[，。、；：”》）]/.test(line[at]!)
    while (isRough() || tearsWord(line[at - 1]!, line[at]!)) at--
    return [keep(line.slice(0, at), i), dirt(`\n${number}`), keep(line.slice(at), i), keep('\n')]
  })
}

const invisible = ['\u200b', '\u00ad', '\ufeff', '\u0000', '\u200e', '\u2060', '\u0007']

/** The text of a PDF: lines set in a column, and a page number after every so many of them. */
export function pagesOfWrappedLines(article: Article, random: Random): Piece[] {
  const folio = random.pick(folios)
  const linesOfPage = random.between(8, 14)
  let line = 0
  return hardWrapsWithIndents(article, random).flatMap((piece) => {
    if (piece.raw !== '\n' || ++line % linesOfPage !== 0) return [piece]
    const number = `${folio(line / linesOfPage)}\n`
    return piece.clean === '' ? [dirt(`\n${number}`)] : [piece, dirt(number)]
  })
}

/** Characters without ink between the others. */
export function invisibleCharacters({lines}: Article, random: Random): Piece[] {
  return lines.flatMap((line, i) => {
    const at = random.between(1, line.length - 1)
    return [keep(line.slice(0, at), i), dirt(random.pick(invisible)), keep(line.slice(at), i), keep('\n')]
  })
}

/** Line ends of other systems, of one kind or mixed. */
export function lineEnds({lines}: Article, random: Random): Piece[] {
  const ends = random.pick([['\r\n'], ['\r'], ['\u2028'], ['\u2029'], ['\u0085'], ['\r\n', '\n', '\u2028']])
  return lines.flatMap((line, i) => {
    const end = random.pick(ends)
    return [keep(line, i), {raw: end, clean: '\n'}]
  })
}

/** A listing's previews below a body with hard line ends. */
export function previewsBelowHardWraps(article: Article, random: Random): Piece[] {
  return [...hardWrapsByColumn(article, random), ...previewLines(article, random)]
}

/** Previews in a page of another system that was taken over as it stood. */
export function previewsInForeignWriting(article: Article, random: Random): Piece[] {
  const pieces = withFullWidth([...plain(article.lines), ...previewLines(article, random)], random)
  return withEntities(pieces, random).map((piece) => ({...piece, raw: piece.raw.replaceAll('\n', '\r\n')}))
}

/** The article once more, with the second copy in full width. */
export function doubledInFullWidth(article: Article, random: Random): Piece[] {
  const again = article.lines.map((line, i) => copy(`${line}\n`, [i]))
  return [...plain(article.lines), ...withFullWidth(again, random)]
}
