import {countBefore} from '../../../ast/count-before.js'
import type {SectionEntry} from '../../../ast/document.js'
import type {Span} from '../../../ast/fact.js'
import type {Survey} from '../survey.js'
import {tableSheet} from '../table.js'
import type {SheetPlan} from '../workbook.js'
import {sentenceLink} from './links.js'
import {lineColumn} from './place-columns.js'

/** One row a section, as an outline. */
export function sectionSheet(survey: Survey): SheetPlan {
  const {document} = survey.article
  return tableSheet<SectionEntry>({
    name: '章节',
    about: '一行一个章节',
    items: document.sections,
    columns: [
      {
        header: '序号',
        about: '在原文中的次序',
        width: 6,
        look: 'centred',
        cell: (_, index) => index + 1,
      },
      {
        header: '标题',
        about: '标题，按级别缩进',
        width: 70,
        look: 'wrapped',
        cell: (section) => ({
          value: section.depth === 1 ? document.metadata.title || '（全文）' : survey.sectionName(section.id),
          indent: Math.min(Math.max(0, section.depth - 1), 8),
          ...(section.depth === 1 && {look: 'strong'}),
        }),
      },
      {
        header: '级别',
        about: '1 为全文，2 为一级标题，依此类推',
        width: 6,
        look: 'centred',
        cell: ({depth}) => depth,
      },
      {
        header: '句号',
        about: '第一句在“来源”表中的编号；点击跳到该句',
        width: 6,
        look: 'centred',
        cell: ({start}) => sentenceLink(survey.sentenceAt(start)),
      },
      {
        header: '句数',
        about: '句子的数目，含下级章节',
        width: 8,
        look: 'centred',
        cell: (section) => countWithin(survey.sentences, section),
      },
      {
        header: '事实数',
        about: '事实的条数，含下级章节',
        width: 8,
        look: 'centred',
        cell: (section) => countWithin(document.facts, section),
      },
      lineColumn(survey.lines, ({start}) => start),
      {
        header: '编号',
        about: '章节的编号',
        width: 16,
        look: 'text',
        screenOnly: true,
        cell: ({id}) => id,
      },
      {
        header: '上级',
        about: '上级章节的编号',
        width: 16,
        look: 'text',
        screenOnly: true,
        cell: ({parent}) => parent,
      },
    ],
  })
}

function countWithin(items: readonly {readonly start: number}[], {start, end}: Span): number {
  return countBefore(items, end) - countBefore(items, start)
}
