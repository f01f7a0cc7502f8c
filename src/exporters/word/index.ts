import type {Exporter} from '../exporter.js'
import type {ReportPlan} from './model.js'
import {plan} from './plan.js'

/** The Word report: the article on pages by GB/T 9704, with its facts, its cleaning and its messages in an annex. */
export const word: Exporter<ReportPlan> = {
  name: 'docx',
  extension: '.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  assets: () => [],
  plan,
  pack: async (model) => (await import('./pack.js')).pack(model),
}
