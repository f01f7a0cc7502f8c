import type {Notice} from '../../ast/message.js'
import type {FontSet} from './fonts/font-set.js'
import type {MissingGlyphs} from './lines/settable-text.js'
import type {Page} from './page-model.js'

/** A notice lists so many characters; who wants more looks at the page. */
const MOST_LISTED = 10

/** One notice for all characters that no face has. */
export function missingNotices(missing: MissingGlyphs): Notice[] {
  if (missing.size === 0) return []
  const listed = [...missing.keys()].map((character) => `${character} (${codesOf(character)})`)
  let count = 0
  for (const times of missing.values()) count += times
  const values = {characters: listing(listed), kinds: missing.size, count}
  return [{ruleId: 'glyph-missing', level: 'warning', values}]
}

const HANZI = 0x4e00
const LETTER = 0x61

/**
 * One notice for each chosen face that lacks characters, with the faces that set them instead. That the faces of a theme
 * stand in for each other is known, and nothing that a user could change.
 */
export function fallbackNotices(pages: readonly Page[], fonts: FontSet): Notice[] {
  if (!fonts.faces.some((_, face) => fonts.isChosen(face))) return []
  const lacking = new Map<number, {readonly characters: Set<string>; readonly instead: Set<string>}>()
  for (const {text, face, style} of pages.flatMap(({lines}) => lines.flatMap(({runs}) => runs))) {
    const usual = fonts.wantedFor(style.font, HANZI)
    if (face === usual && fonts.wantedFor(style.font, LETTER) === usual) continue
    for (const character of text) {
      const code = character.codePointAt(0)!
      const wanted = fonts.wantedFor(style.font, code)
      // A face may have a sign, and yet another sets it, since it is too narrow there.
      if (wanted === face || !fonts.isChosen(wanted) || fonts.faces[wanted]!.glyph(code) !== 0) continue
      const known = lacking.get(wanted) ?? {characters: new Set(), instead: new Set()}
      lacking.set(wanted, known)
      known.characters.add(character)
      known.instead.add(fonts.faces[face]!.name)
    }
  }
  return [...lacking].map(([wanted, {characters, instead}]): Notice => {
    const {name: font} = fonts.faces[wanted]!
    const values = {
      font,
      characters: listing([...characters]),
      kinds: characters.size,
      instead: [...instead].join(', '),
    }
    return {ruleId: 'font-fallback', level: 'info', values}
  })
}

function listing(items: readonly string[]): string {
  return items.slice(0, MOST_LISTED).join(' ') + (items.length > MOST_LISTED ? ' …' : '')
}

function codesOf(character: string): string {
  return [...character].map((sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
}
