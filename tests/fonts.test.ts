import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {readFontMetrics} from '../src/exporters/layout/fonts/font-metrics.js'
import {gbt9704 as theme} from '../src/exporters/layout/themes/gbt9704.js'

/** The faces that come with jianbao set any Chinese press text. */

const pathOf = (file: string) => new URL(`../${file}`, import.meta.url).pathname

const standardCharacters = readFileSync(pathOf('scripts/common-standard-characters.txt'), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .join('')

/** Rows 16 to 87 of GB 2312, where the hanzi are. */
function gb2312Hanzi(): string {
  const decoder = new TextDecoder('gb18030')
  let hanzi = ''
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) hanzi += decoder.decode(Uint8Array.of(row, cell))
  }
  return hanzi.replace(/[\ue000-\uf8ff]/g, '')
}

const ascii = Array.from({length: 95}, (_, i) => String.fromCharCode(0x20 + i)).join('')
const latin1Letters = Array.from({length: 64}, (_, i) => String.fromCharCode(0xc0 + i)).join('')

const needed: readonly (readonly [what: string, characters: string, count: number])[] = [
  ['the hanzi of GB 2312', gb2312Hanzi(), 6763],
  ['通用规范汉字表', standardCharacters, 8105],
  ['common traditional characters', '臺灣香港經濟發展國際貿易會議記者採訪', 18],
  ['ASCII', ascii, 95],
  ['the letters of Latin-1', latin1Letters, 64],
  ['marks of Chinese punctuation', '，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕〖〗—…·～￥', 32],
  ['full-width forms', '０１２３４５６７８９ＡＺａｚ％＋－＝／．', 20],
  ['enclosed numerals', '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑽㈠㈩', 24],
  ['signs', '℃№㎡‰§©®°±×÷■▲●◆★☆→←↑↓▪〓–•', 25],
  ['Greek', 'αβγδεμπσωΔΣΩ', 12],
]

describe.for([...new Set(Object.values(theme.fonts))])('%s', (file) => {
  const face = readFontMetrics(readFileSync(pathOf(file)))

  test.for(needed)('has %s', ([, characters, count]) => {
    const all = [...characters]
    expect(all).toHaveLength(count)
    expect(all.filter((character) => face.glyph(character.codePointAt(0)!) === 0)).toEqual([])
  })

  test('sets a hanzi on a whole em', () => {
    for (const hanzi of '国𬬭') {
      expect(face.advance(face.glyph(hanzi.codePointAt(0)!))).toBe(face.unitsPerEm)
    }
  })

  test.skipIf(spawnSync('fc-query').error !== undefined)('has the characters that fontconfig finds (fc-query)', () => {
    const listed = execFileSync('fc-query', ['--format', '%{charset}', pathOf(file)], {encoding: 'utf8'})
    const codes = listed.split(' ').flatMap((range) => {
      const [first, last = first] = range.split('-').map((code) => Number.parseInt(code, 16))
      return Array.from({length: last! - first! + 1}, (_, i) => first! + i)
    })
    expect(codes.length).toBeGreaterThan(9000)
    expect(codes.filter((code) => face.glyph(code) === 0)).toEqual([])
    expect(face.glyph(0x1f600)).toBe(0)
  })
})

test.for(['OFL-NotoSerifSC.txt', 'OFL-NotoSansSC.txt', 'OFL-LXGWWenKai.txt'])(
  'the licence %s stands beside the fonts',
  (file) => {
    expect(readFileSync(pathOf(`fonts/${file}`), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1')
  },
)
