/** Text that XML 1.0 allows, and the code points that had to go. */
export interface SafeText {
  readonly text: string
  /** Each dropped code point with its count. */
  readonly dropped: ReadonlyMap<number, number>
}

/**
 * Drops what XML 1.0 (2.2 Characters) forbids or discourages: C0 and C1 controls except tab and line feed, noncharacters,
 * lone surrogates. CR LF and CR become LF.
 */
export function toXmlText(text: string): SafeText {
  const dropped = new Map<number, number>()
  let kept = ''
  let from = 0
  const unified = text.replace(/\r\n?/g, '\n')
  for (let i = 0; i < unified.length; ) {
    const code = unified.codePointAt(i)!
    const next = i + (code > 0xffff ? 2 : 1)
    if (!isXmlCharacter(code)) {
      kept += unified.slice(from, i)
      from = next
      dropped.set(code, (dropped.get(code) ?? 0) + 1)
    }
    i = next
  }
  return {text: kept + unified.slice(from), dropped}
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a
  if (code >= 0x7f && code <= 0x9f) return false
  if (code >= 0xd800 && code <= 0xdfff) return false
  if (code >= 0xfdd0 && code <= 0xfdef) return false
  return (code & 0xfffe) !== 0xfffe
}

const xmlEscapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** Safe text as the content of an element or of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => xmlEscapes[character]!)
}
