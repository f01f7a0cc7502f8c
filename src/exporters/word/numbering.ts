import {theme} from './theme.js'

/** The lists of the report as plain data. */

/** Word's levels of a list. */
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

/** 1. (1) ①, and again from the start further in. */
const counters = [
  {format: 'decimal', text: (place: string) => `${place}.`},
  {format: 'decimal', text: (place: string) => `(${place})`},
  {format: 'decimalEnclosedCircle', text: (place: string) => place},
] as const

const bullets = ['•', '–'] as const

/** How far the text of an item stands from the margin: two characters for each list around it, two for its mark. */
export function textIndent(depth: number): number {
  return theme.indent * (depth + 1)
}

/** The name of the numbering that begins with a number; without one its items have bullets. */
export function numberingName(start: number | undefined): string {
  return start === undefined ? 'bullets' : `from-${start}`
}

/** A numbering that begins with a number on each level, or bullets. */
export function numbering(start: number | undefined) {
  return {
    reference: numberingName(start),
    levels: LEVELS.map((level) => ({
      level,
      ...(start === undefined ? bullet(level) : counter(level, start)),
      style: {paragraph: {indent: {left: textIndent(level + 1), hanging: theme.indent}}},
    })),
  }
}

function bullet(level: number) {
  return {format: 'bullet', text: bullets[level % bullets.length]!} as const
}

function counter(level: number, start: number) {
  const {format, text} = counters[level % counters.length]!
  return {format, text: text(`%${level + 1}`), start} as const
}
