import {reporterRoles} from '../../../../language/speech/speakers.js'
import type {Passage, PassageSpan} from '../../passage.js'
import type {Entity} from '../entity.js'

/** A person of a passage, as one who can be the subject of a clause. */
export interface Name extends PassageSpan {
  /** Where the title before the name begins; the name itself where there is none. */
  readonly head: number
}

/** The persons of a document. */
export interface Names {
  /** Those of a passage in order, without those who wrote the text. */
  in(passage: Passage): readonly Name[]
}

/** The persons among the entities of a document. */
export function namesOf(entities: readonly Entity[]): Names {
  const byPassage = new Map<Passage, Name[]>()
  for (const {kind, passage, start, end, role} of entities) {
    if (kind !== 'person') continue
    const title = role === undefined ? '' : passage.text.slice(role.start, role.end)
    if (reporterRoles.some((word) => title.endsWith(word))) continue
    const head = role !== undefined && role.end <= start && start - role.end <= 1 ? role.start : start
    const own = byPassage.get(passage) ?? []
    own.push({passage, start, end, head})
    byPassage.set(passage, own)
  }
  for (const own of byPassage.values()) own.sort((a, b) => a.start - b.start)
  return {in: (passage) => byPassage.get(passage) ?? []}
}

/** What has been said of persons so far, for wordings that are not their full names. */
export class Acquaintance {
  readonly #full = new Map<string, PassageSpan>()
  readonly #bySurname = new Map<string, PassageSpan | 'several'>()

  /** Takes note of a name, and gives back the fullest one that was used for this person before. */
  meet(name: PassageSpan): PassageSpan {
    const text = textOf(name)
    const known = this.#full.get(text)
    if (known !== undefined) return textOf(known) === text ? name : known
    for (const short of shortForms(text)) if (!this.#full.has(short)) this.#full.set(short, name)
    this.#full.set(text, name)
    const surname = text[0]!
    const namesake = this.#bySurname.get(surname)
    this.#bySurname.set(surname, namesake === undefined ? name : 'several')
    return name
  }

  /** The only person so far with this surname. */
  withSurname(surname: string): PassageSpan | undefined {
    const found = this.#bySurname.get(surname)
    return found === 'several' ? undefined : found
  }

  /** The person whose name ends a label such as 广州市科协副主席张勇. */
  atEndOf(label: string): PassageSpan | undefined {
    for (let length = Math.min(label.length, LONGEST_NAME); length > 1; length--) {
      const found = this.#full.get(label.slice(-length))
      if (found !== undefined) return found
    }
    return undefined
  }
}

const LONGEST_NAME = 20

/** The words of a name. */
export function textOf({passage, start, end}: PassageSpan): string {
  return passage.text.slice(start, end)
}

/** Parts of a name by which a text goes on to call a person: 阿力木 for 阿力木·吐尔逊, 小满 for 禹小满. */
function shortForms(name: string): string[] {
  const parts = name.split('·')
  if (parts.length > 1) return parts.filter((part) => part.length > 1)
  return [1, 2].map((surname) => name.slice(surname)).filter((given) => given.length > 1)
}
