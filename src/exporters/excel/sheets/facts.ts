import type {Comparator, Excerpt, Fact} from '../../../ast/fact.js'
import {
  basisLabels,
  changeLabels,
  comparatorLabels,
  kindLabels,
  originLabels,
  unitLabels,
} from '../../../language/labels.js'
import {spokenValue} from '../../rows/fact-row.js'
import {dateCell} from '../calendar.js'
import type {Survey} from '../survey.js'
import {type ColumnOf, tableSheet} from '../table.js'
import type {SheetPlan} from '../workbook.js'
import {sentenceLink} from './links.js'
import {FACTS} from './names.js'

/** The fields that a fact may or may not have, seen alike for every kind: quantities are numbers, dates and durations text. */
interface Reading extends Excerpt {
  readonly value?: number | string
  readonly low?: number | string
  readonly high?: number | string
  readonly unit?: string
  readonly cmp?: Comparator
  readonly resolvedBy?: keyof typeof originLabels
}

/** One row a fact. What an office reads and prints comes first, what a script joins on comes last. */
export function factSheet(survey: Survey): SheetPlan {
  return tableSheet({
    name: FACTS,
    about: '一行一条事实，按原文顺序',
    items: survey.article.document.facts,
    columns: factColumns(survey),
  })
}

function factColumns(survey: Survey): ColumnOf<Fact>[] {
  const place = (fact: Fact) => survey.lines.point(fact.start)
  return [
    {
      header: '序号',
      about: '在原文中的次序',
      width: 6,
      look: 'centred',
      cell: (_, index) => index + 1,
    },
    {
      header: '类别',
      about: Object.values(kindLabels).join('、'),
      width: 8,
      look: 'centred',
      cell: ({kind}) => kindLabels[kind] ?? kind,
    },
    {
      header: '原文',
      about: '清理后原文的字句',
      width: 28,
      look: 'wrapped',
      cell: ({text}) => text,
    },
    {
      header: '指标',
      about: '数值所计量的对象，照录原文',
      width: 24,
      look: 'wrapped',
      optional: true,
      cell: ({of}) => of?.text,
    },
    {
      header: '限定',
      about: '原文对数值的限定：约、近、超过、不低于、不足、不超过；空白表示确数',
      width: 8,
      look: 'centred',
      optional: true,
      cell: (fact) => comparatorLabels[reading(fact).cmp ?? 'eq'],
    },
    {
      header: '数值',
      about: '完整的数：88.9亿记 8890000000，50%记 50；范围见下限、上限',
      width: 16,
      look: 'number',
      cell: (fact) => quantity(reading(fact).value),
    },
    {
      header: '下限',
      about: '范围的下限；“数十”“上百”只有下限',
      width: 13,
      look: 'number',
      optional: true,
      cell: (fact) => quantity(reading(fact).low),
    },
    {
      header: '上限',
      about: '范围的上限',
      width: 13,
      look: 'number',
      optional: true,
      cell: (fact) => quantity(reading(fact).high),
    },
    {
      header: '单位',
      about: '量词照录原文；货币、百分点、倍数用通行名称',
      width: 10,
      look: 'centred',
      cell: (fact) => unitWord(reading(fact).unit),
    },
    {
      header: '变动',
      about: '增减的方向；下降的数值仍为正数',
      width: 8,
      look: 'centred',
      optional: true,
      cell: ({change}) => change && changeLabels[change],
    },
    {
      header: '基期',
      about: '增减相对于什么：同比、环比，或作比较的年月',
      width: 10,
      look: 'centred',
      optional: true,
      cell: ({basis}) => basis && (basisLabels[basis] ?? basis),
    },
    {
      header: '所指时间',
      about: '数值所指的时间（EDTF）：2020 为全年，2018/.. 为 2018 年至今，2021-01/2021-06 为上半年',
      width: 17,
      look: 'centred',
      optional: true,
      cell: ({time}) => time?.value,
    },
    {
      header: '日期或时长',
      about: '日期补足上下文所省的年月；时长与限定连读',
      width: 20,
      look: 'centred',
      optional: true,
      cell: (fact) => written(reading(fact), spokenValue, '—'),
    },
    {
      header: '日期值',
      about: '确切到日的日期，可以排序和计算',
      width: 12,
      look: 'centred',
      optional: true,
      cell: (fact) => (fact.kind === 'date' ? dateCell(fact.value ?? '') : undefined),
    },
    {
      header: '日期依据',
      about: '日期中原文没有写的部分取自上文还是文章日期',
      width: 10,
      look: 'centred',
      optional: true,
      cell: (fact) => originWord(reading(fact).resolvedBy),
    },
    {
      header: '职务或说话人',
      about: '人物的职务、引语的说话人，照录原文',
      width: 18,
      look: 'wrapped',
      optional: true,
      cell: ({role, by}) => role?.text ?? by?.text,
    },
    {
      header: '标准写法',
      about: '日期用 EDTF（写法同“所指时间”），时长用 ISO 8601：P3Y 为三年，P5D 为五天，PT3H 为三小时',
      width: 17,
      look: 'centred',
      optional: true,
      screenOnly: true,
      cell: (fact) => written(reading(fact), (value) => value, '/'),
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
      width: 80,
      look: 'text',
      screenOnly: true,
      cell: ({sentence}) => sentence.text,
    },
    {
      header: '章节',
      about: '所在章节的标题',
      width: 40,
      look: 'text',
      screenOnly: true,
      cell: ({section}) => survey.sectionName(section),
    },
    {
      header: '行',
      about: '在源文件中的行号',
      width: 6,
      look: 'centred',
      screenOnly: true,
      cell: (fact) => place(fact).line,
    },
    {
      header: '列',
      about: '在该行中的位置，第一个字为 1',
      width: 6,
      look: 'centred',
      screenOnly: true,
      cell: (fact) => place(fact).column,
    },
    {
      header: '编号',
      about: '事实的固定编号，与 PDF、Word、JSON 中的相同',
      width: 16,
      look: 'text',
      screenOnly: true,
      cell: ({id}) => id,
    },
  ]
}

function reading(fact: Fact): Reading {
  return fact
}

function quantity(value: number | string | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** A date or a length of time, from its lower to its upper end where it is a range. */
function written({value, low, high}: Reading, word: (value: string) => string, between: string): string | undefined {
  const ends = [value ?? low, high].filter((end) => typeof end === 'string')
  return ends.length === 0 ? undefined : ends.map(word).join(between)
}

function originWord(origin: keyof typeof originLabels | undefined): string | undefined {
  return origin && originLabels[origin]
}

function unitWord(unit: string | undefined): string | undefined {
  return unit === undefined ? undefined : (unitLabels[unit] ?? unit)
}
