import {type NameRow, nameRows} from '../../rows/name-row.js'
import type {Survey} from '../survey.js'
import {type ColumnOf, tableSheet} from '../table.js'
import type {SheetPlan} from '../workbook.js'
import {sentenceLink} from './links.js'
import {placeColumns} from './place-columns.js'

/** One row a person, with the first title and the first place. */
export function peopleSheet(survey: Survey): SheetPlan {
  return tableSheet({
    name: '人物',
    about: '一行一个人物，按首次出现的次序',
    items: nameRows(survey.article).filter(({kind}) => kind === 'person'),
    columns: [
      number,
      name('姓名'),
      {
        header: '职务',
        about: '姓名旁边的职务，照录原文',
        width: 40,
        look: 'wrapped',
        cell: ({role}) => role,
      },
      ...mentionColumns(survey),
    ],
  })
}

/** One row an organisation, with its first place. */
export function organisationSheet(survey: Survey): SheetPlan {
  return tableSheet({
    name: '机构',
    about: '一行一个机构，按首次出现的次序；全称与简称分列',
    items: nameRows(survey.article).filter(({kind}) => kind === 'org'),
    columns: [number, name('名称'), ...mentionColumns(survey)],
  })
}

const number: ColumnOf<NameRow> = {
  header: '序号',
  about: '首次出现的次序',
  width: 6,
  look: 'centred',
  cell: (_, index) => index + 1,
}

function name(header: string): ColumnOf<NameRow> {
  return {header, about: '原文的写法', width: 28, look: 'wrapped', cell: (row) => row.name}
}

function mentionColumns(survey: Survey): ColumnOf<NameRow>[] {
  return [
    {
      header: '提及次数',
      about: '全文写到的次数',
      width: 9,
      look: 'centred',
      cell: ({mentions}) => mentions,
    },
    {
      header: '句号',
      about: '首次出现的句子在“来源”表中的编号；点击跳到该句',
      width: 6,
      look: 'centred',
      cell: ({first}) => sentenceLink(survey.sentenceAt(first.start)),
    },
    {
      header: '句子',
      about: '首次出现的句子',
      width: 80,
      look: 'wrapped',
      cell: ({first}) => first.sentence.text,
    },
    ...placeColumns<NameRow>(survey.lines, ({first}) => first.start),
  ]
}
