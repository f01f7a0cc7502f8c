/**
 * Markdown text runs over several lines; on paper it is one. Between Western words a line end is a blank, beside a
 * Chinese character it is nothing.
 */
export function joinLines(text: string): string {
  if (!text.includes('\n')) return text
  const [first = '', ...rest] = text.split('\n')
  const lines = [
    first.trimEnd(),
    ...rest.slice(0, -1).map((line) => line.trim()),
    ...rest.slice(-1).map((line) => line.trimStart()),
  ]
  return lines.reduce((joined, line) => joined + (isChinese(joined.at(-1)) || isChinese(line.at(0)) ? '' : ' ') + line)
}

/** Han characters with the punctuation and full-width forms that go with them. */
function isChinese(unit: string | undefined): boolean {
  return (
    unit !== undefined &&
    /[\u2014\u2018-\u201d\u2026\u2e80-\u9fff\ud800-\udfff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/.test(unit)
  )
}
