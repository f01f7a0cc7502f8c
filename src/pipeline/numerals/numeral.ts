import type {Span} from '../../ast/fact.js'

/** A written-out number and how it is bounded. */
export interface Numeral extends Span {
  /** The number, multiplied out. */
  readonly value: number
  /** Upper end of an inexact pair: 两三百 is 200 to 300. */
  readonly high?: number
  /**
   * `exact`; `more` (30多); `about` (十来); `order`: only the order of magnitude is told (数十, 上百), and `value` is its
   * lower end.
   */
  readonly bound: 'exact' | 'more' | 'about' | 'order'
  /** Denominator of 三分之一; `value` is the numerator. */
  readonly denominator?: number
  /** Product of the powers of ten at the end, 10000 for 5万: the first end of 3至5万 takes it over. */
  readonly scale: number
  /**
   * `arabic` 12.5, `han` 一百二十, `mixed` 3千5, `digits` 二〇二一, `scale` 千 alone, which is a number only with a hedge, or
   * a row of scales that counts nothing (千百万), `code` what is none and has no value: 1.2.3, 三百五百.
   */
  readonly form: 'arabic' | 'han' | 'mixed' | 'digits' | 'scale' | 'code'
}
