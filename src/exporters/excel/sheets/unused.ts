import type {UnusedNumeral} from '../../../ast/fact.js'
import {unusedLabels} from '../../../language/labels.js'
import type {Survey} from '../survey.js'
import {tableSheet} from '../table.js'
import type {SheetPlan} from '../workbook.js'
import {sentenceLink} from './links.js'
import {placeColumns} from './place-columns.js'

/** One row for each numeral that is in no fact, so that a reader can check that none was lost. */
export function unusedSheet(survey: Survey): SheetPlan {
  return tableSheet({
    name: '未用数字',
    about: '一行一个没有成为事实的数字，附原因，供核对',
    items: survey.article.document.unused,
    columns: [
      {
        header: '序号',
        about: '在原文中的次序',
        width: 6,
        look: 'centred',
        cell: (_, index) => index + 1,
      },
      {
        header: '数字',
        about: '原文的写法',
        width: 12,
        look: 'centred',
        cell: ({text}) => text,
      },
      {
        header: '原因',
        about: '为什么不作事实',
        width: 20,
        look: 'wrapped',
        cell: ({reason}) => unusedLabels[reason] ?? reason,
      },
      {
        header: '句号',
        about: '所在句子在“来源”表中的编号；点击跳到该句',
        width: 6,
        look: 'centred',
        cell: ({start}) => sentenceLink(survey.sentenceAt(start)),
      },
      {
        header: '句子',
        about: '所在的句子',
        width: 90,
        look: 'wrapped',
        cell: ({start}) => survey.sentenceAt(start)?.text,
      },
      ...placeColumns<UnusedNumeral>(survey.lines, ({start}) => start),
    ],
  })
}
