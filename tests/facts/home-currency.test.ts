import {expect, test} from 'vitest'
import {homeCurrency} from '../../src/pipeline/facts/home-currency.js'

test.for<[what: string, text: string, currency: string | undefined]>([
  ['simplified writing', '全年实现营业收入3000元。', 'CNY'],
  ['simplified writing about Hong Kong', '香港居民在本港消费，按年增长。', 'CNY'],
  ['a text at home in Hong Kong', '香港銀行公布業績，按年增長一成，本港分行減少。', 'HKD'],
  [
    'a text of Hong Kong that tells of Taiwan',
    '本港銀行公布業績，股份代號6188，按年增長；台灣子公司在台北購入物業，總價新台幣12億元。',
    'HKD',
  ],
  ['a text at home in Taiwan', '高雄市今年稅收年增一成，縣長表示滿意。', 'TWD'],
  ['a text of Taiwan that tells of Hong Kong', '台灣對香港出口年增一成，台北業者說。', 'TWD'],
  ['a text at home in Macau', '本澳經濟復甦，澳門居民受惠。', 'MOP'],
  ['traditional writing that names no place', '這個項目總投資500萬元，對業務發展有利。', undefined],
  ['traditional writing that names one place once', '這個項目由香港業者投資500萬元，對業務發展有利。', undefined],
  ['traditional writing between two places', '香港與台灣業者對談，台北、九龍兩地開會。', undefined],
])('%s', ([, text, currency]) => {
  expect(homeCurrency(text)).toBe(currency)
})
