import type {DataRow} from '../rows/data-row.js'

/** What is told of one indicator: its figures by their time, and all of them. */
interface Family {
  readonly byTime: Map<string, Set<string>>
  readonly all: Set<string>
}

/**
 * Rows that another one contradicts: of the same indicator it tells another figure of the same kind, for the same time or for
 * one that the text does not tell. Indicators so general that they name several things (企业) are found that way, too.
 */
export function disputedRows(rows: readonly DataRow[]): ReadonlySet<DataRow> {
  const families = new Map<string, Family>()
  for (const row of rows) {
    const {byTime, all} = familyOf(row, families)
    const told = byTime.get(row.time) ?? new Set()
    byTime.set(row.time, told.add(reading(row)))
    all.add(reading(row))
  }
  return new Set(rows.filter((row) => isDisputed(row, familyOf(row, families))))
}

function familyOf({fact, figure, indicator}: DataRow, families: Map<string, Family>): Family {
  const key = [fact.kind, figure === undefined ? 'growth' : 'value', indicator].join(' ')
  const family = families.get(key) ?? {byTime: new Map(), all: new Set()}
  families.set(key, family)
  return family
}

function isDisputed(row: DataRow, {byTime, all}: Family): boolean {
  if (row.time === '') return all.size > 1
  const undated = byTime.get('') ?? new Set()
  return byTime.get(row.time)!.size > 1 || undated.size > 1 || [...undated].some((other) => other !== reading(row))
}

/** What a figure says, however it is written. */
function reading({fact}: DataRow): string {
  const {value, low, high, unit} = fact as {value?: unknown; low?: unknown; high?: unknown; unit?: string}
  return [value, low, high, unit].join(' ')
}
