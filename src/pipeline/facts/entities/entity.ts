import type {Span} from '../../../ast/fact.js'
import type {Passage, PassageSpan} from '../passage.js'

/** A span that is read as the name of something, or as somebody's words. */
export interface Entity extends PassageSpan {
  readonly kind: EntityKind
  /** Title of a person beside the name, in the same passage. */
  readonly role?: Span
  /** Name of the speaker of a quotation, wherever it stands. */
  readonly by?: PassageSpan
}

/** What a finder can find. */
export type EntityKind = 'person' | 'org' | 'quote'

/** Finds the entities of a document; `known` are those of the finders before it. Pure, and linear in the text. */
export type EntityFinder = (passages: readonly Passage[], known: readonly Entity[]) => readonly Entity[]

declare module '../../../ast/fact.js' {
  interface FactKinds {
    /** A person by name: 张勇. The title beside the name is the `role`. */
    // biome-ignore lint/complexity/noBannedTypes: a kind without fields of its own.
    person: {}
    /** An organisation by name: 广东省科协. */
    // biome-ignore lint/complexity/noBannedTypes: a kind without fields of its own.
    org: {}
    /** A quotation, its marks included; the speaker is in `by`. Facts can stand inside it. */
    // biome-ignore lint/complexity/noBannedTypes: a kind without fields of its own.
    quote: {}
  }
}
