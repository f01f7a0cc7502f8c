import {blanks} from '../../../language/characters.js'
import {blockElements, cellElements, superscripts, voidElements} from '../../../language/html.js'
import {isCited} from '../cited.js'
import {isAsciiWordUnit, type Tag, tagAt} from '../html-tag.js'
import {type Change, type Rule, remove} from '../rule.js'

/**
 * Tags of HTML that nobody took out. Where a block begins or ends inside a line, the line ends; between two cells stands a
 * tab; raised figures stay raised, since `10<sup>8</sup>` must not become 108.
 * Only names that HTML knows count, so `<书名>` and `x<y` stay. A bare `<b>` between letters is a comparison or a type of a
 * program unless a `</b>` closes it. A tag in quotation marks is what the text is about.
 */
export const htmlTags: Rule = {
  id: 'html-tags',
  about: {en: 'left-over HTML tags', zh: '残留的 HTML 标签'},
  examples: [
    {input: '<p>会议<strong>闭幕</strong>。</p><p>部署<br/>工作。</p>\n', output: '会议闭幕。\n部署\n工作。\n'},
    {
      input: '<div class="a"\n id=b><a href="http://a.cn/?x=1">云溪</a></div>\n<img src=\'1.png\' />',
      output: '云溪\n',
    },
    {input: '<tr><td>北岸</td><td>12</td><td>34</td></tr>', output: '北岸\t12\t34'},
    {input: '约10<sup>8</sup>个，PM<sub>2.5</sub>，30m<sup>2</sup>', output: '约10⁸个，PM2.5，30m²'},
    {input: 'x<y，3<5，a<b>c，List<p>x，<书名>，<b', output: 'x<y，3<5，a<b>c，List<p>x，<书名>，<b'},
    {input: 'if (i<u && u>j)，换行写作“<br>”。', output: 'if (i<u && u>j)，换行写作“<br>”。'},
  ],
  *find({text}) {
    const tags = provenTags(text)
    for (let first = 0; first < tags.length; ) {
      const raised = raisedFigures(text, tags[first]!, tags[first + 1])
      if (raised !== undefined) {
        yield raised
        first += 2
        continue
      }
      let last = first
      while (last + 1 < tags.length && onlyBlanks(text, tags[last]!.end, tags[last + 1]!.start)) {
        if (raisedFigures(text, tags[last + 1]!, tags[last + 2]) !== undefined) break
        last++
      }
      yield* takeOut(text, tags.slice(first, last + 1))
      first = last + 1
    }
  },
}

const blocks: ReadonlySet<string> = new Set(blockElements)
const cells: ReadonlySet<string> = new Set(cellElements)
const voids: ReadonlySet<string> = new Set(voidElements)

function provenTags(text: string): Tag[] {
  const tags: Tag[] = []
  const closed = new Set<string>()
  for (let start = text.indexOf('<'); start >= 0; ) {
    const tag = tagAt(text, start)
    if (tag !== undefined) tags.push(tag)
    if (tag?.closing) closed.add(tag.name)
    start = text.indexOf('<', tag?.end ?? start + 1)
  }
  return tags.filter((tag) => isProven(text, tag, closed) && !isCited(text, tag.start, tag.end))
}

function isProven(text: string, {name, bare, start}: Tag, closed: ReadonlySet<string>): boolean {
  if (!bare || voids.has(name) || closed.has(name)) return true
  const glued = isAsciiWordUnit(text.charCodeAt(start - 1))
  return !glued && (name.length > 1 || name === 'p')
}

/** More figures than any exponent or note has. */
const LONGEST_RAISED = 8

/** `<sup>2</sup>` as ². */
function raisedFigures(text: string, opening: Tag, closing: Tag | undefined): Change | undefined {
  if (opening.name !== 'sup' || opening.closing || closing?.name !== 'sup' || !closing.closing) return undefined
  if (closing.start - opening.end > LONGEST_RAISED || closing.start === opening.end) return undefined
  const raised = [...text.slice(opening.end, closing.start)].map((figure) => superscripts[figure])
  if (raised.includes(undefined)) return undefined
  return {type: 'change', start: opening.start, end: closing.end, replacement: raised.join('')}
}

/** Takes out tags between which nothing stands but blanks. */
function* takeOut(text: string, tags: readonly Tag[]): Generator<Change> {
  const before = inkBefore(text, tags[0]!.start)
  const after = inkAfter(text, tags.at(-1)!.end)
  const inside = before !== '' && after !== ''
  const isShift = tags.some(({name}) => name === 'sup' || name === 'sub')
  const breaking = tags.find(({name}) => blocks.has(name)) ?? tags.find(({name}) => cells.has(name))
  // A raised or lowered figure behind a figure would make another number of both.
  if (breaking === undefined && isShift && isDigit(before) && isDigit(after)) return
  for (const tag of tags) {
    if (tag !== breaking || !inside) yield remove(tag.start, tag.end)
    else {
      const replacement = blocks.has(tag.name) ? '\n' : '\t'
      yield {type: 'change', start: tag.start, end: tag.end, replacement}
    }
  }
}

function isDigit(unit: string): boolean {
  return /^[\d０-９]$/.test(unit)
}

/** The last character with ink before an offset in the same line; the empty string where there is none. */
function inkBefore(text: string, at: number): string {
  let i = at - 1
  while (i >= 0 && blanks.includes(text[i]!)) i--
  return i < 0 || isLineEnd(text[i]!) ? '' : text[i]!
}

/** The first character with ink at or behind an offset in the same line; the empty string where there is none. */
function inkAfter(text: string, at: number): string {
  let i = at
  while (i < text.length && blanks.includes(text[i]!)) i++
  return i === text.length || isLineEnd(text[i]!) ? '' : text[i]!
}

function onlyBlanks(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!blanks.includes(text[at]!)) return false
  return true
}

function isLineEnd(unit: string): boolean {
  return unit === '\n' || unit === '\r'
}
