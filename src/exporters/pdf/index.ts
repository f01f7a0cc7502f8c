import type {Exporter} from '../exporter.js'
import type {Briefing} from './model.js'
import {plan} from './plan.js'
import {theme} from './theme.js'

/** Writes a PDF briefing in the format of Chinese official documents. */
export const pdf: Exporter<Briefing> = {
  name: 'pdf',
  extension: '.pdf',
  mediaType: 'application/pdf',
  assets: Object.values(theme.fonts),
  plan,
  pack: async (model) => (await import('./pack.js')).pack(model),
}
