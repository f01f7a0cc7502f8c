/** What tells in which currency an article counts when it says no more than 元. */

/** Frequent characters that only traditional writing has, in the order of {@link simplifiedOnly}. */
export const traditionalOnly = '這個們來時說國會學為與發產業務區長東車門開關經濟萬億員場實對報頭現動過還進'
/** The simplified characters of {@link traditionalOnly}. */
export const simplifiedOnly = '这个们来时说国会学为与发产业务区长东车门开关经济万亿员场实对报头现动过还进'

/** What tells the home of a text that writes traditional characters. */
export interface HomeSigns {
  /** ISO 4217. */
  readonly currency: string
  /** Places, offices and currencies that a text of any home may name. */
  readonly named: readonly string[]
  /** Turns of speech of this home alone: 按年增長 in Hong Kong is 年增 in Taiwan. */
  readonly spoken: readonly string[]
}

/** The homes of traditional writing. */
export const homes: readonly HomeSigns[] = [
  {
    currency: 'HKD',
    named: [
      ...['香港', '九龍', '新界', '灣仔', '尖沙咀', '旺角', '觀塘', '沙田', '葵涌', '荃灣', '元朗', '屯門'],
      ...['特區政府', '港府', '財政司司長', '港交所', '聯交所', '恒生指數', '恒指', '港元', '港幣'],
    ],
    spoken: ['本港', '股份代號', '按年', '按季', '平方呎', '強積金', '居屋', '公屋', '差餉'],
  },
  {currency: 'MOP', named: ['澳門', '氹仔', '路氹', '路環', '澳門元', '澳門幣', '葡幣'], spoken: ['本澳']},
  {
    currency: 'TWD',
    named: [
      ...[
        '台灣',
        '臺灣',
        '台北',
        '臺北',
        '新北市',
        '桃園',
        '新竹',
        '台中',
        '臺中',
        '台南',
        '臺南',
        '高雄',
        '屏東',
        '花蓮',
      ],
      ...['行政院', '立法院', '立委', '主計總處', '金管會', '新台幣', '新臺幣'],
    ],
    spoken: ['縣政府', '縣長', '鄉公所', '里長', '民國', '年增', '年減', '月增', '月減', '季增', '季減', '國人'],
  },
]
