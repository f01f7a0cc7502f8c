/** The part of the package that tests use; it ships no types. */
declare module 'edtf' {
  /** Parses a date of a level of EDTF; throws where it is none. */
  export function parse(text: string, options: {readonly level: 0 | 1 | 2}): unknown
}
