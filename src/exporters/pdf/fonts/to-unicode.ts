import {hex4, utf16Hex} from '../bytes.js'

/** Entries that one block of a character map may have. */
const BLOCK = 100

/** A character map that tells a reader which character each glyph stands for. */
export function toUnicodeMap(codes: readonly number[]): string {
  const blocks: string[] = []
  for (let first = 1; first < codes.length; first += BLOCK) {
    const end = Math.min(codes.length, first + BLOCK)
    let block = `${end - first} beginbfchar\n`
    for (let glyph = first; glyph < end; glyph++) {
      block += `<${hex4(glyph)}> <${utf16Hex(String.fromCodePoint(codes[glyph]!))}>\n`
    }
    blocks.push(`${block}endbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}
