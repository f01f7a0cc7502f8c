import type {Exporter} from '../exporter.js'
import {planWorkbook} from './plan.js'
import type {WorkbookPlan} from './workbook.js'

/** The fact sheet: facts, sections, sources, removals, unused numerals, and what they all mean, as an Excel workbook. */
export const excel: Exporter<WorkbookPlan> = {
  name: 'xlsx',
  extension: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  assets: () => [],
  plan: planWorkbook,
  pack: async (plan) => (await import('./pack.js')).pack(plan),
}
