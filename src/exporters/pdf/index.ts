import type {Exporter} from '../exporter.js'
import type {Layout} from '../layout/page-model.js'
import {gbt9704} from '../layout/themes/gbt9704.js'
import {plan} from './plan.js'

/** Writes a PDF briefing in the format of Chinese official documents. */
export const pdf: Exporter<Layout> = {
  name: 'pdf',
  extension: '.pdf',
  mediaType: 'application/pdf',
  assets: [...new Set(Object.values(gbt9704.fonts))],
  plan,
  pack: async (model) => (await import('./pack.js')).pack(model),
}
