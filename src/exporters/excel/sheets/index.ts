import type {Survey} from '../survey.js'
import type {SheetPlan} from '../workbook.js'
import {factSheet} from './facts.js'
import {organisationSheet, peopleSheet} from './named.js'
import {removalSheet} from './removals.js'
import {sectionSheet} from './sections.js'
import {sourceSheet} from './sources.js'
import {unusedSheet} from './unused.js'

/** The data sheets in the order of their tabs. The sheet that explains them comes behind. */
export const dataSheets: readonly ((survey: Survey) => SheetPlan)[] = [
  factSheet,
  peopleSheet,
  organisationSheet,
  sectionSheet,
  sourceSheet,
  removalSheet,
  unusedSheet,
]
