/** Whether a character is a Han sign. */
export function isHan(character: string): boolean {
  return character >= '\u3400' && character <= '\u9fff'
}
