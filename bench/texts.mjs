/** Texts of any length for the benches, the same in every run. */
import {readdirSync, readFileSync} from 'node:fs'

/** The articles of input/, as they are. */
const folder = new URL('../input/', import.meta.url)
export const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** A generator of numbers that are the same in every run. */
export function dice(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Articles one after the other, up to a number of characters, with other digits each time. */
export function newsOf(characters, pieces = articles) {
  const roll = dice(1)
  let text = ''
  for (let i = 0; text.length < characters; i++) {
    text += pieces[i % pieces.length].replace(/\d/g, () => String(roll(10)))
  }
  return text.slice(0, characters)
}

/** A piece of text over and over, up to a number of characters. */
export function repeated(piece, characters) {
  return piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters)
}
