/** Texts that are hard to write as PDF, by their file names: what press text seldom has, and what nobody should write. */

const rows = (count, row) => Array.from({length: count}, (_, i) => row(i + 1)).join('\n')
const words = '科普大篷车开进山村让孩子摸得着实验，'
const long = (length) => words.repeat(Math.ceil(length / words.length)).slice(0, length)

export const hardTexts = {
  'empty.txt': '',
  'blank.md': '\n\n   \n',
  'signs-of-xml.md': '# A & B <“x”> "y" \'z\' ]]> &amp; (甲\\乙)\n\n正文 <b>& 4 < 5</b>，约12亿元。\n',
  'title-of-200-characters.md': `# ${long(200)}\n\n4月18日，会议召开。\n\n## ${long(200)}\n\n正文。\n`,
  'title-of-2000-characters.md': `# ${long(2_000)}\n\n## ${long(20_000)}\n\n正文。\n`,
  'emoji.md': '# 喜报🎉\n\n一家👨‍👩‍👧‍👦、旗🇨🇳、手👍🏽、心❤️、异体字葛󠄀，𠮷野家，㗂。\n\n- 🎈\n- ①②③ ㍿ ﷽\n',
  'right-to-left.md': '# שלום 你好 مرحبا\n\nمرحبا بالعالم 2021，שלום עולם，正文\u202e倒序\u202c。\n',
  'odd-characters.txt':
    '标题\u0007\ufeff\u0000：\u2028甲\u2029乙\ue000丙\ud800丁\uffff\n正文\u0001有\ufffe控制\u00ad字符\u200b，\u{f0000}\u{10ffff}。\n',
  'latin.md': `# Notes\n\n${'The quick brown fox — e.g. “Wi-Fi” — jumps over https://example.org/a/very/long/path. '.repeat(12)}\n`,
  'nested-lists.md': `# 列表\n\n${rows(12, (i) => `${'   '.repeat(i - 1)}${i % 2 === 0 ? '1. ' : '-  '}第${i}层\n`)}\n1. 甲\n\n   第二段\n2.\n3. > 引文\n4. - 乙\n     - 丙\n\n998. 大号\n999. 大号\n1000. 大号\n`,
  'headings.md':
    '### 三级在前\n\n甲\n\n###### 六级\n\n乙\n\n## 二级\n\n丙\n\n##### 五级\n\n丁\n\n#### 四级\n\n戊\n\n# 一级在后\n\n己\n',
  'inline.md': `# **粗** *斜* ~~删~~ \`码\`\n\n${'**粗**、*斜*、~~删去的文字~~、`code`、![图](a.png)、<i>html</i>、[链接](https://example.org/?a=1&b=<2>)。'.repeat(20)}\n\n![只有图](b.png)\n\n---\n\n\`\`\`\n代码  缩进\n\n${'x'.repeat(300)}\n\`\`\`\n\n> 引文\n>\n> > 引文中的引文\n`,
  'links.md': `# 链接\n\n${rows(25, (i) => `${long(i)}[${long(90)}](https://例子.测试/${i}?q=中文)${long(40)}[mail](mailto:a@example.org)[同](https://example.org/)[同](https://example.org/)。\n`)}\n[长](https://example.org/${'a'.repeat(40_000)}) [坏](http://[) [脚本](javascript:alert(1)) [${'<&>'.repeat(9)}](https://example.org/)\n`,
  'interview.txt': `对话馆长：让灯亮久一点\n${rows(30, (i) => `记者：第${i}问，今年有什么新安排？\n馆长王方：${long(60)}新增${i}个阅览室，约${i}.5万人次。`)}\n来源：临溪日报\n`,
  'charts.txt': `全市用电与科普
2024年12月24日，云泽市发布情况。全市用电量${Array.from({length: 11}, (_, i) => `${i + 1}月为1${i}.${i}亿千瓦时`).join('，')}。
科普经费由2021年的约1.2亿元增至2023年的1.5亿元。公司净利润由2021年的-0.8亿元转为2022年的2.9亿元。
2023年，进出口总额386.7亿元，其中出口268.4亿元，进口118.3亿元。
`,
  'long-text.txt': `全市经济运行情况\n${rows(40, (i) => `第${i}季度，全市实现生产总值${i}23.4亿元，同比增长${i}.5%，${long(180)}。`)}\n`,
}

const text = (value) => ({type: 'text', value})
const paragraph = (...children) => ({type: 'paragraph', children})
const link = (url, words) => ({type: 'link', url, children: [text(words)]})
const row = (...cells) => ({
  type: 'tableRow',
  children: cells.map((cell) => ({type: 'tableCell', children: cell === '' ? [] : [text(cell)]})),
})
const note = (identifier, ...children) => ({type: 'footnoteDefinition', identifier, children})
const reference = (identifier) => ({type: 'footnoteReference', identifier})

/** Blocks that no reader of press text makes, but a tree may have. */
export const hardTrees = {
  'long-table': [
    {
      type: 'table',
      align: ['right', 'left', null, 'center'],
      children: [
        row('序号', '名称', '', '说明'),
        ...Array.from({length: 150}, (_, i) =>
          row(`${i + 1}`, i % 7 === 0 ? '' : `第${i}项`, '', i % 40 === 0 ? long(400) : `增长${i}%`),
        ),
      ],
    },
  ],
  tables: [
    {type: 'table', children: [row('只有表头', '乙')]},
    {type: 'table', children: [row('', ''), row('', ''), row('多', '余', '列'), row('少')]},
    {type: 'table', children: [row('', ''), row('', '')]},
    {type: 'table', children: []},
    {
      type: 'list',
      children: [
        {type: 'listItem', children: [{type: 'table', children: [row('列表中的表', '乙'), row('甲', '乙')]}]},
        {type: 'listItem', children: []},
      ],
    },
    {
      type: 'table',
      children: [
        {type: 'tableRow', children: [{type: 'tableCell', children: [link('https://example.org/', '链接')]}]},
        ...Array.from({length: 90}, (_, i) => ({
          type: 'tableRow',
          children: [{type: 'tableCell', children: [link(`https://example.org/${i}`, `第${i}行`)]}],
        })),
      ],
    },
  ],
  footnotes: [
    paragraph(text('正文'), reference('1'), text('，又有'), reference('乙'), text('，再有'), reference('1')),
    note('1', paragraph(text('第一条注。'))),
    note(
      '乙',
      paragraph(text('第二条注，'), link('https://example.org/', '有链接'), text('。')),
      paragraph(text(long(300))),
    ),
    note('空'),
  ],
}
