/** Marks that set off words which are spoken about, in the order in which they open and close. */
const citing = ['“”', '‘’', '「」', '『』', '""', "''", '``'] as const

/** Whether exactly this span stands in quotation marks: then the text is about it, and it is no dirt. */
export function isCited(text: string, start: number, end: number): boolean {
  const around = (text[start - 1] ?? '') + (text[end] ?? '')
  return (citing as readonly string[]).includes(around)
}
