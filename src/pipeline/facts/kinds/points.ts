import {amountOf, counts, scaled, simpleKind} from '../kind.js'

declare module '../../../ast/fact.js' {
  interface FactKinds {
    /** A difference of shares or rates: 3.2个百分点. `unit` is always `pp`; 25个基点 is 0.25. */
    points: Amount & {readonly unit: 'pp'}
  }
}

/** Percentage points, which are no percentages. */
export const points = simpleKind({
  kind: 'points',
  units: ['points'],
  readNumber(quantity) {
    const {unit, start, end} = quantity
    if (unit?.dimension !== 'points' || !counts(quantity)) return undefined
    return {start, end, fields: amountOf('points', scaled(quantity, unit.traits.times ?? 1), 'pp')}
  },
})
