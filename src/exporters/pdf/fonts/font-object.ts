import type {PdfFile} from '../file/pdf-file.js'
import {pdfText, type Reference, textBytes} from '../file/syntax.js'
import {EM, glyphWidths, stemWidth, subsetTag} from './font-description.js'
import {fontProgram} from './font-program.js'
import type {FontSubset} from './font-subset.js'
import {toUnicodeMap} from './to-unicode.js'

/** Flags of a font whose glyphs are no standard Latin set. */
const SYMBOLIC = 4

/** Writes a subset and what describes it, as the font that the pages name. */
export function embedFont(subset: FontSubset, file: PdfFile): Reference {
  const {face, codes} = subset
  const thousandths = (units: number): number => (units * EM) / face.unitsPerEm
  const program = fontProgram(subset)
  const name = `${subsetTag(codes)}+${face.name}`
  const descriptor = file.add({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SYMBOLIC,
    FontBBox: face.boundingBox.map(thousandths),
    ItalicAngle: 0,
    Ascent: thousandths(face.ascender),
    Descent: thousandths(face.descender),
    CapHeight: thousandths(face.capHeight),
    StemV: stemWidth(face.weight),
    [program.entry]: file.addStream(program.bytes, program.dictionary),
  })
  const descendant = file.add({
    Type: 'Font',
    Subtype: program.fontType,
    BaseFont: name,
    CIDSystemInfo: {Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0},
    FontDescriptor: descriptor,
    DW: EM,
    W: glyphWidths(subset),
    CIDToGIDMap: program.fontType === 'CIDFontType2' ? 'Identity' : undefined,
  })
  return file.add({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: file.addStream(textBytes(toUnicodeMap(codes))),
  })
}
