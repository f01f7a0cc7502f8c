import {simplified, traditional} from '../../language/traditional.js'

const folded = new Map([...traditional].map((character, i) => [character, simplified[i]!]))

/** A text with its traditional characters replaced by simplified ones, one for one, so that offsets stay. */
export function fold(text: string): string {
  let result = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const other = folded.get(text[at]!)
    if (other === undefined) continue
    result += text.slice(from, at) + other
    from = at + 1
  }
  return from === 0 ? text : result + text.slice(from)
}
