import type {Parts} from '../opc.js'
import {cellName} from './cell-name.js'
import type {SheetPlan, WorkbookPlan} from './workbook.js'

/** What the file says it was made with. */
export const APPLICATION = 'jianbao'

/** Mends what the library writes wrongly or cannot write, in the parts of the finished package. */
export function repairParts(parts: Parts, plan: WorkbookPlan): void {
  change(parts, 'xl/styles.xml', sortFonts)
  change(parts, 'docProps/app.xml', nameApplication)
  plan.sheets.forEach((sheet, index) => {
    change(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      allowNumbersAsText(insertLinks(freeHeights(xml), sheet), sheet),
    )
  })
}

function change(parts: Parts, name: string, edit: (xml: string) => string): void {
  const xml = parts.get(name)
  if (xml === undefined) throw new Error(`The library no longer writes ${name}`)
  parts.set(name, edit(xml))
}

/** The library signs as Excel, whose row heights other programs trust instead of fitting the rows to their text. */
function nameApplication(xml: string): string {
  return xml
    .replace(/<Application>.*?<\/Application>/, `<Application>${APPLICATION}</Application>`)
    .replace(/<AppVersion>.*?<\/AppVersion>/, '')
}

/** The order of the children of a font (ECMA-376 part 1, 18.8.22); the library has one of its own. */
const FONT_CHILDREN = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
)

function sortFonts(xml: string): string {
  return xml.replace(/(?<=<font>).*?(?=<\/font>)/gs, (content) =>
    (content.match(/<[^>]+>/g) ?? []).sort((a, b) => fontRank(a) - fontRank(b)).join(''),
  )
}

function fontRank(element: string): number {
  return FONT_CHILDREN.indexOf(/\w+/.exec(element)![0])
}

/** Lets the rows grow: the library nails every height down, so that a row would no longer fit itself to its text. */
function freeHeights(xml: string): string {
  return xml.replaceAll(' customHeight="1"', '')
}

/** Links inside the workbook. The library can only write them as links to another file, and only on text. */
function insertLinks(xml: string, sheet: SheetPlan): string {
  const links = sheet.rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (cell?.link === undefined) return []
      const location = `'${cell.link.sheet}'!A${cell.link.row}`
      return [`<hyperlink ref="${cellName(index + 2, column)}" location="${location}"/>`]
    }),
  )
  if (links.length === 0) return xml
  return insertBefore(xml, ['<printOptions', '<pageMargins'], `<hyperlinks>${links.join('')}</hyperlinks>`)
}

/** Spares the reader the green corners: a year such as 2020 in a column of dates is text on purpose. */
function allowNumbersAsText(xml: string, sheet: SheetPlan): string {
  const area = `A1:${cellName(sheet.rows.length + 1, sheet.columns.length - 1)}`
  const ignored = `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`
  return insertBefore(xml, ['<tableParts', '</worksheet>'], ignored)
}

/** Inserts before the first mark that is there. The order of the elements of a sheet is fixed, so the marks say where. */
function insertBefore(xml: string, marks: readonly string[], addition: string): string {
  for (const mark of marks) {
    const at = xml.lastIndexOf(mark)
    if (at >= 0) return xml.slice(0, at) + addition + xml.slice(at)
  }
  throw new Error(`A sheet has none of ${marks.join(', ')}`)
}
