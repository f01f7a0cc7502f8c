/** Entries that one block of a character map may have. */
const BLOCK = 100

/** A character map that tells a reader which character each glyph stands for. */
export function toUnicodeMap(codes: readonly number[]): string {
  const entries = codes.map((code, glyph) => `<${hex4(glyph)}> <${utf16Hex(String.fromCodePoint(code))}>`).slice(1)
  const blocks: string[] = []
  for (let i = 0; i < entries.length; i += BLOCK) {
    const block = entries.slice(i, i + BLOCK)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
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

/** Four hexadecimal digits. */
export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0')
}

/** The code units of a text in hexadecimal, in the order of UTF-16BE. */
export function utf16Hex(text: string): string {
  let units = ''
  for (let i = 0; i < text.length; i++) units += hex4(text.charCodeAt(i))
  return units
}
