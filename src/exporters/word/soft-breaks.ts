/**
 * Markdown text runs over several lines; on paper it is one. Between Western words a line end is a blank, beside a
 * Chinese character it is nothing.
 */
export function joinLines(text: string): string {
  if (!text.includes('\n')) return text
  return text.replace(/[ \t]*\n[ \t]*/g, (gap: string, offset: number) => {
    const before = text.slice(0, offset).at(-1)
    const after = text.at(offset + gap.length)
    return isChinese(before) || isChinese(after) ? '' : ' '
  })
}

/** Han characters with the punctuation and full-width forms that go with them. */
function isChinese(unit: string | undefined): boolean {
  return (
    unit !== undefined &&
    /[\u2014\u2018-\u201d\u2026\u2e80-\u9fff\ud800-\udfff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/.test(unit)
  )
}
