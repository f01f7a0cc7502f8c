import {describe, expect, test} from 'vitest'
import {plan} from '../../../src/exporters/pdf/plan.js'
import {linesOf} from './page-text.js'
import {articleOf, paragraph, text} from './sample-article.js'
import {assets} from './typesetting.js'

describe('Markdown', () => {
  const item = (...children: Parameters<typeof paragraph>) => ({
    type: 'listItem' as const,
    children: [paragraph(...children)],
  })
  const {model: briefing, notices: told} = plan(
    articleOf([
      {type: 'list', ordered: true, start: 3, children: [item('第三项'), item('第四项')]},
      {type: 'list', children: [item('要点', {type: 'strong', children: [text('加重')]})]},
      {type: 'blockquote', children: [paragraph('引文')]},
      {
        type: 'table',
        children: [
          {
            type: 'tableRow',
            children: [
              {type: 'tableCell', children: [text('项目')]},
              {type: 'tableCell', children: [text('数量')]},
            ],
          },
          {
            type: 'tableRow',
            children: [
              {type: 'tableCell', children: [text('大篷车')]},
              {type: 'tableCell', children: [text('6辆')]},
            ],
          },
        ],
      },
      {type: 'code', value: 'let a\nlet b'},
      {type: 'thematicBreak'},
      {type: 'html', value: '<b>'},
      paragraph(
        '甲',
        {type: 'break'},
        '乙',
        {type: 'emphasis', children: [text('强调')]},
        {type: 'delete', children: [text('删去')]},
      ),
      paragraph(
        {type: 'inlineCode', value: 'x()'},
        {type: 'link', url: 'https://example.org/', children: [text('链接')]},
      ),
      paragraph({type: 'link', url: 'javascript:alert(1)', children: [text('危险')]}),
      paragraph('几行\n中文 and\nEnglish'),
    ]),
    assets,
  )
  const all = briefing.pages.flatMap(linesOf)

  test('is set whole', () => {
    expect(told).toEqual([])
    expect(all.slice(3)).toEqual([
      ...['3.', '第三项', '4.', '第四项', '•', '要点加重'],
      '引文',
      ...['项目', '数量', '大篷车', '6辆'],
      'let a',
      'let b',
      '<b>',
      '甲',
      '乙强调删去',
      'x()链接',
      '危险',
      '几行中文 and English',
    ])
  })

  test('links lead on, unless they could run something', () => {
    expect(briefing.pages.flatMap(({links}) => links.map(({target}) => target))).toEqual(['https://example.org/'])
  })

  test('lists, tables and quotations keep their structure', () => {
    const roles = briefing.elements.map(({role}) => role)
    for (const role of ['L', 'LI', 'Lbl', 'LBody', 'BlockQuote', 'Table', 'TR', 'TH', 'TD', 'Code'])
      expect(roles).toContain(role)
    briefing.elements.forEach(({parent}, i) => {
      expect(parent).toBeLessThan(i)
    })
  })
})
