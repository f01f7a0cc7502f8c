import {simplified, traditional} from '../../language/traditional.js'

/** For each unit, the one that stands for it in the simplified script; 0 where it stays. */
const folded = new Uint16Array(0x10000)
for (let i = 0; i < traditional.length; i++) folded[traditional.charCodeAt(i)] = simplified.charCodeAt(i)

/** The traditional characters that each simplified one stands for. */
const unfolded = new Map<string, string[]>()
for (const [i, character] of [...simplified].entries()) {
  unfolded.set(character, [...(unfolded.get(character) ?? []), traditional[i]!])
}

/** A simplified word as it is written in traditional characters, in each way where there are several: 三个 is also 三個. */
function traditionalForms(word: string): string[] {
  let forms = ['']
  for (const character of word) {
    const others = unfolded.get(character)
    forms = forms.flatMap((form) => (others ?? [character]).map((other) => form + other))
  }
  return forms
}

/** A simplified word and its traditional forms, the word itself first. */
export function writingsOf(word: string): string[] {
  return [...new Set([word, ...traditionalForms(word)])]
}

/** A text with its traditional characters replaced by simplified ones, one for one, so that offsets stay. */
export function fold(text: string): string {
  let result = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const other = folded[text.charCodeAt(at)]!
    if (other === 0) continue
    result += text.slice(from, at) + String.fromCharCode(other)
    from = at + 1
  }
  return from === 0 ? text : result + text.slice(from)
}
