/** What tells in which currency an article counts when it says no more than 元. */

/** Frequent characters that only traditional writing has, and the simplified ones that stand for them, in the same order. */
export const traditionalOnly = '這個們來時說國會學為與發產業務區長東車門開關經濟萬億員場實對報頭現動過還進'
export const simplifiedOnly = '这个们来时说国会学为与发产业务区长东车门开关经济万亿员场实对报头现动过还进'

/** Words of a place that writes traditional characters, with its currency (ISO 4217). */
export const placeCurrencies: readonly (readonly [word: string, code: string])[] = [
  ['香港', 'HKD'],
  ['港元', 'HKD'],
  ['港幣', 'HKD'],
  ['港府', 'HKD'],
  ['特區政府', 'HKD'],
  ['澳門', 'MOP'],
  ['台灣', 'TWD'],
  ['臺灣', 'TWD'],
  ['新台幣', 'TWD'],
  ['新臺幣', 'TWD'],
  ['台北', 'TWD'],
  ['臺北', 'TWD'],
  ['高雄', 'TWD'],
  ['行政院', 'TWD'],
  ['立法院', 'TWD'],
]
