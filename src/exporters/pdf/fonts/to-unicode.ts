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

/** Two hexadecimal digits of each byte. */
const hex2 = Array.from({length: 0x100}, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Four hexadecimal digits. */
export function hex4(value: number): string {
  return hex2[value >> 8]! + hex2[value & 0xff]!
}

/** The code units of a text in hexadecimal, in the order of UTF-16BE. */
export function utf16Hex(text: string): string {
  let units = ''
  for (let i = 0; i < text.length; i++) units += hex4(text.charCodeAt(i))
  return units
}
