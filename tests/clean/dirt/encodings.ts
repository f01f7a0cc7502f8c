import {type Article, articles} from './articles.js'
import {dirt, type Piece, type Random} from './text.js'

/** Whole documents read in a wrong encoding. */

function document({lines}: Article): string {
  return `${lines.join('\n')}\n`
}

/** UTF-8 read as ISO 8859-1: every byte a character, the upper control characters among them. */
export function utf8AsLatin1(article: Article): Piece[] {
  const text = document(article)
  return [dirt(Buffer.from(text, 'utf8').toString('latin1'), text)]
}

/** UTF-8 read as Windows-1252, which has letters and marks for most of these control characters. */
export function utf8AsCp1252(article: Article): Piece[] {
  const text = document(article)
  return [dirt(new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8')), text)]
}

/** Two-byte characters of GBK by their code; what a decoder does not tell apart is left out. */
const gbkBytes: ReadonlyMap<string, readonly [number, number]> = (() => {
  const table = new Map<string, readonly [number, number]>()
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, [lead, trail])
    }
  }
  return table
})()

/** The line as GBK reads its UTF-8 bytes, if the way back gives the line again. */
function readAsGbk(line: string): string | undefined {
  const wrong = new TextDecoder('gbk').decode(Buffer.from(line, 'utf8'))
  const bytes = [...wrong].flatMap((character) => {
    const code = character.codePointAt(0)!
    return code < 0x80 ? [code] : (gbkBytes.get(character) ?? [])
  })
  return Buffer.from(bytes).toString('utf8') === line ? wrong : undefined
}

/** Lines of all articles, whole or without their last character, that survive being read as GBK. */
const roundTrips = articles
  .flatMap(({lines}) => lines)
  .flatMap(
    (line) => [line, line.slice(0, -1), line.slice(0, -2)].filter((text) => readAsGbk(text) !== undefined)[0] ?? [],
  )

/** UTF-8 read as GBK, of lines where nothing was lost by that. */
export function utf8AsGbk(_article: Article, random: Random): Piece[] {
  const lines = random.some(roundTrips, random.between(6, 10))
  return [dirt(lines.map((line) => `${readAsGbk(line)}\n`).join(''), lines.map((line) => `${line}\n`).join(''))]
}
