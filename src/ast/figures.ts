import type {FactKind} from './fact.js'

/** The kinds that count or measure something; the others are dates, lengths of time, places in a row, documents, names, quotations. */
export const figureKinds: ReadonlySet<FactKind> = new Set<FactKind>([
  'count',
  'money',
  'percent',
  'points',
  'multiple',
  'measure',
])
