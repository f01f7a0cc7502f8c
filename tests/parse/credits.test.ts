import type {Nodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import {analyze} from '../../src/index.js'
import {runPipeline} from '../../src/pipeline/index.js'

const body = '云溪区召开科普工作会议\n会议在北岸科技园召开，部署全年任务。\n各社区代表参加会议。'

const creditsOf = async (text: string) =>
  (await analyze(text)).metadata.credits.map(({role, names}) => [role, ...names].join(' '))

async function nodesOf(text: string, name = 'article.txt'): Promise<string[]> {
  const {tree} = await runPipeline({name, content: text, sha256: ''})
  const said: string[] = []
  const walk = (nodes: readonly Nodes[]) => {
    for (const node of nodes) {
      if (node.type === 'credit') said.push(`${node.role}: ${textOf(node)}`)
      else if ('children' in node) walk(node.children)
    }
  }
  walk(tree.children)
  return said
}

describe('credits', () => {
  test.for<[line: string, credits: string[]]>([
    ['来源：云溪日报', ['来源 云溪日报']],
    ['稿源:云溪日报（电子版）', ['来源 云溪日报（电子版）']],
    ['来源：Harbour Daily', ['来源 Harbour Daily']],
    ['责任编辑：柴九', ['责任编辑 柴九']],
    ['责任编辑：柴　九', ['责任编辑 柴九']],
    ['【责任编辑：柴九】', ['责任编辑 柴九']],
    ['（责编：李四、王五）', ['责任编辑 李四 王五']],
    ['[编辑：新媒体中心]', ['编辑 新媒体中心']],
    ['（记者 张勇 通讯员 李明）', ['记者 张勇', '通讯员 李明']],
    ['（本报记者张勇、尹七 通讯员李明）', ['记者 张勇 尹七', '通讯员 李明']],
    ['记者：张勇', ['记者 张勇']],
    ['作者：阿依古丽·买买提', ['作者 阿依古丽·买买提']],
    ['校对：尹七', ['校对 尹七']],
    ['审核：尹七', ['审核 尹七']],
    ['摄影：尹七 供稿：区科协', ['摄影 尹七', '供稿 区科协']],
    ['来源：宁川晚报 责编：尹七', ['来源 宁川晚报', '责任编辑 尹七']],
    ['来源： 责编：尹七', ['责任编辑 尹七']],
    ['初审：尹七|复审：柴九|终审：张勇', ['初审 尹七', '复审 柴九', '终审 张勇']],
  ])('at the end: %s', async ([line, expected]) => {
    expect(await creditsOf(`${body}\n${line}\n`)).toEqual(expected)
    expect(await nodesOf(`${body}\n${line}\n`)).toHaveLength(expected.length)
  })

  test.for<[line: string, credits: string[]]>([
    ['发布时间：2021-02-20 10:30', ['发布时间 2021-02-20 10:30']],
    ['发布日期：2021年2月20日', ['发布时间 2021年2月20日']],
    ['时间：2021-02-20 10:30', ['发布时间 2021-02-20 10:30']],
    ['2021-02-20 10:30 来源：云溪网 作者：王五', ['发布时间 2021-02-20 10:30', '来源 云溪网', '作者 王五']],
    ['来源：云溪网 浏览次数：120 字号：大 中 小', ['来源 云溪网']],
    ['时间：2021/02/20　来源：云溪网', ['发布时间 2021/02/20', '来源 云溪网']],
  ])('below the title: %s', async ([line, expected]) => {
    expect(await creditsOf(`云溪区召开科普工作会议\n${line}\n会议部署全年任务。\n`)).toEqual(expected)
  })

  test('come out of an answer and behind it', async () => {
    const text = '对话\n记者：怎么办？\n张勇：这样办。\n还要那样办。\n责任编辑：柴九\n'
    const {tree} = await runPipeline({name: 'a.txt', content: text, sha256: ''})
    expect(tree.children.map(({type}) => type)).toEqual(['heading', 'question', 'answer', 'credit'])
  })

  test('at the end of the last paragraph are known and stay in the text', async () => {
    const text = '标题\n会议召开。\n会议闭幕，各方签约。（记者 张勇 通讯员 李明）\n来源：云溪日报\n'
    expect(await creditsOf(text)).toEqual(['记者 张勇', '通讯员 李明', '来源 云溪日报'])
    expect(await nodesOf(text)).toEqual(['来源: 来源：云溪日报'])
  })

  test('carry their place in the raw text', async () => {
    const raw = '标题\n会议召开。\n\u200b 来源：云溪\u200b日报 责编：尹七 \n'
    const {credits} = (await analyze(raw)).metadata
    expect(credits.map(({start, end}) => raw.slice(start, end))).toEqual(['来源：云溪\u200b日报', '责编：尹七'])
    expect(await nodesOf(raw)).toEqual(['来源: 来源：云溪日报', '责任编辑: 责编：尹七'])
  })

  test('tell the publisher, and the date before any dateline', async () => {
    const text = '标题\n发布时间：2021-02-20 10:30 来源：云溪网\n2月18日，会议召开（2021年总第15场）。\n'
    expect((await analyze(text)).metadata).toMatchObject({publisher: '云溪网', date: '2021-02-20'})
  })

  test('hold no facts, and their numbers are accounted for', async () => {
    const {facts, unused, coverage} = await analyze(`${body}\n发布时间：2021-02-20 10:30 来源：云溪网3频道\n`)
    expect(facts).toEqual([])
    expect(new Set(unused.map(({reason}) => reason))).toEqual(new Set(['structure']))
    expect(coverage.explained).toBe(coverage.numerals)
  })

  test('in Markdown', async () => {
    const text = '# 标题\n\n会议召开。\n\n*来源：云溪日报*\n\n责编：[尹七](https://example.org)\n'
    expect(await nodesOf(text, 'a.md')).toEqual(['来源: 来源：云溪日报', '责任编辑: 责编：尹七'])
  })

  test('above the title leave the title to the next line', async () => {
    const {metadata} = await analyze(`来源：云溪日报 2021-02-20 10:30\n${body}\n`)
    expect(metadata).toMatchObject({title: '云溪区召开科普工作会议', publisher: '云溪日报', date: '2021-02-20'})
  })
})

describe('no credits', () => {
  test.for<[why: string, text: string]>([
    ['a sentence about a source', `${body}\n来源：资金由市财政安排，分三年拨付。`],
    ['a source of money', `${body}\n资金来源：市财政`],
    ['a question of an interview', '对话\n记者：怎么办？\n张勇：这样办。'],
    ['a reporter who thanks', `${body}\n记者：谢谢`],
    ['a reporter who speaks in a dialogue', '对话\n记者：怎么办？\n张勇：这样办。\n记者：好的'],
    ['a paragraph about an author', `${body}\n作者系北岸大学教授`],
    ['a heading about editors', `${body}\n编辑部的故事`],
    ['a column', `${body}\n（记者手记）`],
    ['a label without a value', `${body}\n来源：`],
    ['the time of an event', '会议通知\n时间：2021年2月20日\n地点：北岸科技园\n请准时参加。'],
    ['the hour of an event', '会议通知\n时间：2021年2月20日 10:30\n地点：北岸科技园\n请准时参加。'],
    ['a day that is no day', '标题\n发布时间：待定\n正文。'],
    [
      'a list of works by their authors in the middle',
      `${body}\n${'各方发言。\n'.repeat(6)}作者：张勇\n${'会议继续。\n'.repeat(6)}`,
    ],
    ['a bracket in the text', `${body}\n会议闭幕（见附表）`],
    ['a bracket with a clause', `${body}\n会议闭幕。（编辑认为，此事未完。）`],
    ['a speaker in brackets', `${body}\n会议闭幕。（张勇）`],
    ['a long line', `${body}\n来源：${'云溪日报、'.repeat(60)}`],
  ])('%s', async ([, text]) => {
    expect(await creditsOf(text)).toEqual([])
    expect(await nodesOf(text)).toEqual([])
  })
})
