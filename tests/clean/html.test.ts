import {describe, expect, test} from 'vitest'
import {clean} from '../../src/pipeline/clean/index.js'
import {htmlHidden} from '../../src/pipeline/clean/rules/html-hidden.js'
import {htmlReferences} from '../../src/pipeline/clean/rules/html-references.js'
import {htmlTags} from '../../src/pipeline/clean/rules/html-tags.js'
import {plainTextRules} from '../../src/pipeline/clean/rules/index.js'

const rules = [htmlReferences, htmlHidden, htmlTags]

describe('taken out or decoded', () => {
  test.for<[why: string, input: string, output: string]>([
    ['a reference that was encoded twice', '甲&amp;amp;ldquo;乙', '甲“乙'],
    ['a reference with leading zeros', '甲&#0039;乙', "甲'乙"],
    ['what authors of Windows meant', '&#147;甲&#148;', '“甲”'],
    ['a reference to what has no ink', '甲&#8203;&shy;&#xFEFF;乙', '甲乙'],
    ['a reference to a line end', '甲&#13;&#10;乙', '甲\n\n乙'],
    ['an ampersand of an address', 'http://a.cn/?x=1&amp;y=2', 'http://a.cn/?x=1&y=2'],
    ['tags that were encoded', '&lt;p&gt;甲&lt;/p&gt;', '甲'],
    ['paragraphs in one line', '<p>甲</p> <p>乙</p>\n<div><p>丙</p></div>', '甲\n 乙\n丙'],
    ['two breaks are one line end', '甲<br><br/>乙<BR>', '甲\n乙'],
    ['a list', '<ul><li>甲</li><li>乙</li></ul>', '甲\n乙'],
    ['a heading before its text', '<h1>标题</h1>正文', '标题\n正文'],
    ['a bare tag in Chinese text', '甲<span>乙', '甲乙'],
    ['a comparison sign that a tag closes', 'A<b>B</b>', 'AB'],
    ['a tag over two lines', '甲<img src="a>b.png"\n  alt=图>乙', '甲乙'],
    ['an attribute without a value', '<input disabled type=text>甲', '甲'],
    ['a minus in an exponent', '10<sup>-3</sup>克', '10⁻³克'],
    ['a note in brackets', '增长6.1%<sup>[1]</sup>。', '增长6.1%[1]。'],
    ['a comment over lines', '甲<!--\n广告\n-->乙', '甲乙'],
    ['a script that writes a tag', '甲<script>w("<b>x</b>")</script>乙', '甲乙'],
  ])('%s: %s', ([, input, output]) => {
    expect(clean(input, rules).text).toBe(output)
  })
})

describe('kept', () => {
  test.for<[why: string, text: string]>([
    ['comparisons', 'x<y，3<5，a<b>c，若i<p且p>j'],
    ['types of a program', 'Map<String, List<A>>，vector<object>，Array<Table>v'],
    ['conditions of a program', 'for (i=0; i<s && s>0; i++)'],
    ['titles in angle brackets', '<书名>、<附件 1>、<<通知>>、<b 组>'],
    ['names with an ampersand', 'AT&T、R&D、P&G;'],
    ['a reference without its end', '甲&nbsp乙&#12298乙'],
    ['a reference to no character', '&#0xD800;&#x110000;&#xE001;&#99999999;&#;&;'],
    ['a tag that was cut off', '会议闭幕。<a href="http://a.cn'],
    ['a tag with another in it', '<a title="<b">会议'],
    ['figures that would run together', '约10<sup>8.5</sup>0'],
    ['a comment without its end', '<!-- 会议闭幕。'],
    ['a script without its end before another', '<script src=a 会议。'],
    ['what stands in quotation marks', '“<br>”和"&nbsp;"，`<div>`'],
  ])('%s: %s', ([, text]) => {
    expect(clean(text, rules).text).toBe(text)
  })
})

test('a script whose end was lost hides no article', () => {
  const text = '<script src="a.js">会议闭幕。<script>x</script>部署工作。'
  expect(clean(text, rules).text).toBe('会议闭幕。部署工作。')
})

describe('300,000 characters take no more than a moment', () => {
  const fill = (piece: string) => piece.repeat(300_000 / piece.length)
  test.for([
    '<',
    '&',
    '<!--',
    '<!---->',
    '<script>',
    '&amp;',
    '<a b="',
    `<a b='" c="`,
    '<br>',
    '<p> ',
    '<sup>1',
    '锟斤拷',
    '１，',
    '\f',
    '\r',
    'ä',
    'ä¸',
    '浜',
    '浜戞邯',
    '<a b=" c=" ',
  ])('%j', (piece) => {
    const own = plainTextRules.slice(0, plainTextRules.findIndex(({id}) => id === 'width') + 1)
    const before = performance.now()
    clean(fill(piece), own)
    expect(performance.now() - before).toBeLessThan(5000)
  })
})
