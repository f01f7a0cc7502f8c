import type {BlockKind} from '../blocks.js'
import type {SentenceEntry, Survey} from '../survey.js'
import {tableSheet} from '../table.js'
import type {SheetPlan} from '../workbook.js'
import {factLink} from './links.js'
import {SOURCES} from './names.js'
import {placeColumns} from './place-columns.js'

const blockLabels: Readonly<Record<BlockKind, string>> = {
  heading: '标题',
  question: '提问',
  answer: '回答',
  credit: '署名',
  paragraph: '正文',
}

/** One row a sentence of the clean text: nothing that was kept is missing here. */
export function sourceSheet(survey: Survey): SheetPlan {
  return tableSheet({
    name: SOURCES,
    about: '一行一句，是清理后的全文',
    items: survey.sentences,
    columns: [
      {
        header: '句号',
        about: '句子的编号',
        width: 6,
        look: 'centred',
        cell: ({number}) => number,
      },
      {
        header: '类型',
        about: Object.values(blockLabels).join('、'),
        width: 8,
        look: 'centred',
        cell: ({block}) => blockLabels[block],
      },
      {
        header: '章节',
        about: '所在章节的标题',
        width: 24,
        look: 'wrapped',
        cell: ({section}) => survey.sectionName(section),
      },
      {
        header: '句子',
        about: '清理后的原文',
        width: 90,
        look: 'wrapped',
        cell: ({text, block}) => ({value: text, ...(block === 'heading' && {look: 'strong'})}),
      },
      {
        header: '事实数',
        about: '句中事实的条数；点击跳到第一条',
        width: 8,
        look: 'centred',
        cell: ({facts}) => factLink(facts),
      },
      ...placeColumns<SentenceEntry>(survey.lines, ({start}) => start),
    ],
  })
}
