import {expect, test} from 'vitest'
import {assertSound, workbookProblems} from '../../../src/exporters/excel/lint.js'
import type {Cell, Column, SheetPlan, WorkbookPlan} from '../../../src/exporters/excel/workbook.js'
import {article} from './sample-article.js'
import {planOf} from './sheet-reading.js'

const column = (header: string): Column => ({
  ...{header, about: '', width: 10, look: 'text', hidden: false, screenOnly: false},
})
const sheet: SheetPlan = {name: '事实', about: '', table: '事实', columns: [column('数值')], rows: [[{value: 1}]]}
const workbook = (...sheets: SheetPlan[]): WorkbookPlan => ({title: '', description: '', day: '2024-07-15', sheets})
const cell = (value: Cell): WorkbookPlan => workbook({...sheet, rows: [[value]]})
const named = (name: string): WorkbookPlan => workbook({...sheet, name})
const table = (table: string): WorkbookPlan => workbook({...sheet, table})
const headed = (...headers: string[]): WorkbookPlan => workbook({...sheet, columns: headers.map(column)})

test.for<[what: string, plan: WorkbookPlan, problem: RegExp]>([
  ['no sheet', workbook(), /needs a sheet/],
  [
    'sheet names that differ in case only',
    workbook({...sheet, name: 'a'}, {...sheet, name: 'A', table: 't'}),
    /two sheets/,
  ],
  ['a sheet name that is too long', named('长'.repeat(32)), /not a sheet name/],
  ['a sheet name without a character', named(''), /not a sheet name/],
  ['a sheet name with a slash', named('2020/2021'), /not a sheet name/],
  ['a sheet name with a bracket', named('[链接]'), /not a sheet name/],
  ['a sheet name in quotes', named("'事实'"), /not a sheet name/],
  ['the sheet name that Excel keeps for itself', named('History'), /not a sheet name/],
  ['two tables of one name', workbook(sheet, {...sheet, name: '章节'}), /two tables/],
  ['a table named like a cell', table('A1'), /not a table name/],
  ['a table named like a column of cells', table('xfd1048576'), /not a table name/],
  ['a table named like a cell by row and column', table('R1C1'), /not a table name/],
  ['a table named with a blank', table('事实 表'), /not a table name/],
  ['a table named with a digit first', table('2021年'), /not a table name/],
  ['a table without rows', workbook({...sheet, rows: []}), /needs a row/],
  ['a sheet without columns', workbook({...sheet, columns: [], rows: [[]]}), /needs a column/],
  ['columns of one name', headed('数值', '数值'), /two columns/],
  ['column names that differ in case only', headed('ID', 'id'), /two columns/],
  ['a column name with a line feed', headed('数值\n单位'), /not a column name/],
  ['a column without a name', headed(' '), /not a column name/],
  ['a column without width', workbook({...sheet, columns: [{...column('数值'), width: 0}]}), /wide/],
  ['a row that is wider than the header', workbook({...sheet, rows: [[{value: 1}, {value: 2}]]}), /wider/],
  ['a number that is none', cell({value: Number.NaN}), /finite/],
  ['a number without an end', cell({value: Number.POSITIVE_INFINITY}), /finite/],
  ['a date before the calendar', cell({value: -18_260, format: 'yyyy-mm-dd'}), /before March 1900/],
  ['a text that is too long', cell({value: '长'.repeat(32_768)}), /too long/],
  ['a text with a character that XML forbids', cell({value: '甲\ufffe'}), /XML/],
  ['a text with a number format', cell({value: '1', format: '0'}), /number format/],
  ['a link to a sheet that is not there', cell({value: 1, link: {sheet: '来源', row: 1}}), /leads to no row/],
  ['a link to a row that is not there', cell({value: 1, link: {sheet: '事实', row: 3}}), /leads to no row/],
  ['an indentation that is too deep', cell({value: '甲', indent: 16}), /indented/],
])('%s is a mistake of ours', ([, plan, problem]) => {
  expect(workbookProblems(plan).join('; ')).toMatch(problem)
  expect(() => assertSound(plan)).toThrow(problem)
})

test('a sound workbook has no problem', () => {
  expect(workbookProblems(workbook(sheet))).toEqual([])
  expect(workbookProblems(planOf(article))).toEqual([])
})
