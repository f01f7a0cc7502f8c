import {expect, test} from 'vitest'
import {markdown} from '../../src/exporters/markdown.js'
import {runPipeline} from '../../src/pipeline/index.js'

const text = `关于做好工作的通知
各单位：
现将有关事项通知如下，请遵照执行，做好各项准备工作。
一、总体要求
全市各单位要提高认识，加强领导，落实责任，确保各项任务按期完成。
（一）加强领导
各单位要成立领导小组，明确分工，落实到人，每月报送进展情况。
（二）落实责任
各单位要把任务分解到岗到人，每季度检查一次，按期考核评比。
二、工作安排
各单位按期完成动员部署和阶段性任务，做好总结，及时报送材料。
`

test('a heading is printed with its number, and is known without it', async () => {
  const article = await runPipeline({name: 'notice.txt', content: text, sha256: ''})
  const titles = article.document.sections.flatMap(({title, depth}) => (depth > 1 ? [title] : []))
  expect(titles).toEqual(['总体要求', '加强领导', '落实责任', '工作安排'])
  const {model} = markdown.plan(article, new Map())
  const printed = new TextDecoder().decode(await markdown.pack(model))
  expect(printed.match(/^#{2,3} .*[一二][、）].*$/gm)).toEqual([
    '## 一、总体要求',
    '### （一）加强领导',
    '### （二）落实责任',
    '## 二、工作安排',
  ])
})
