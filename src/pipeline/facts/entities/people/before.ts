/** How well what stands before a name proves that a name begins there. */
export const Before = {
  /** The start of a clause. */
  Clause: 1,
  /** A word that no table has but that ends like one for persons: 护林员. */
  Kind: 2,
  /** A trade or another word that many share: 村民, 45岁的. */
  Trade: 3,
  /** An office: 副主席. */
  Office: 4,
} as const
export type Before = (typeof Before)[keyof typeof Before]
