import type {Edit} from '../../../ast/edit.js'
import {matchLabels, ruleLabels} from '../../../language/labels.js'
import {inkStart, isRemoval} from '../../ink.js'
import type {Survey} from '../survey.js'
import {type ColumnOf, tableSheet} from '../table.js'
import type {SheetPlan} from '../workbook.js'
import {sentenceLink} from './links.js'
import {placeColumns} from './place-columns.js'

/** One row for each piece of ink that cleaning took or replaced, with the place that proves it superfluous. */
export function removalSheet(survey: Survey): SheetPlan {
  return tableSheet({
    name: '删除',
    about: '一行一处被删除或替换的文字；只涉及空白的修改不列',
    items: survey.inkEdits,
    columns: removalColumns(survey),
  })
}

function removalColumns(survey: Survey): ColumnOf<Edit>[] {
  const {lines} = survey
  return [
    {
      header: '序号',
      about: '在原文中的次序',
      width: 6,
      look: 'centred',
      cell: (_, index) => index + 1,
    },
    {
      header: '处理',
      about: '删除或替换',
      width: 8,
      look: 'centred',
      cell: (edit) => (isRemoval(edit) ? '删除' : '替换'),
    },
    {
      header: '规则',
      about: '所依据的清理规则',
      width: 18,
      look: 'wrapped',
      cell: ({rule}) => ruleLabels[rule] ?? rule,
    },
    {
      header: '原文',
      about: '被删除或替换的文字，照录源文件',
      width: 64,
      look: 'wrapped',
      cell: ({text}) => text.trim(),
    },
    {
      header: '替换为',
      about: '替换后的文字',
      width: 24,
      look: 'wrapped',
      optional: true,
      cell: ({replacement}) => replacement.trim(),
    },
    ...placeColumns(lines, inkStart),
    {
      header: '重复行',
      about: '与源文件的哪一行重复',
      width: 8,
      look: 'centred',
      optional: true,
      cell: ({evidence}) => evidence && lines.point(evidence.start).line,
    },
    {
      header: '重复列',
      about: '从该行的第几个字起重复',
      width: 8,
      look: 'centred',
      optional: true,
      cell: ({evidence}) => evidence && lines.point(evidence.start).column,
    },
    {
      header: '重复句',
      about: '所重复的句子在“来源”表中的编号；点击跳到该句',
      width: 8,
      look: 'centred',
      optional: true,
      cell: ({evidence}) => evidence && sentenceLink(survey.sentenceAt(evidence.start)),
    },
    {
      header: '部位',
      about: '重复的是该行的整行、开头、中间还是结尾',
      width: 8,
      look: 'centred',
      optional: true,
      cell: ({evidence}) => evidence && matchLabels[evidence.match],
    },
    {
      header: '差异',
      about: '两处不同的字数；0 为完全相同',
      width: 6,
      look: 'centred',
      optional: true,
      cell: ({evidence}) => evidence?.distance,
    },
  ]
}
