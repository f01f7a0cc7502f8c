/** What web pages print around an article. All of it counts only for a whole line at the edge of a document. */

/**
 * Words of buttons and of what stands beside them, with a weight: a line that is made of such words and nothing else is
 * furniture from a weight of 2 on. 打印 alone may be a heading, 打印 关闭 is none. Blanks and marks are left out.
 */
export const furnitureWords = [
  ['打印本页', 2],
  ['打印本文', 2],
  ['打印此页', 2],
  ['打印页面', 2],
  ['打印文章', 2],
  ['关闭窗口', 2],
  ['关闭本页', 2],
  ['关闭页面', 2],
  ['关闭此页', 2],
  ['关闭当前页', 2],
  ['返回顶部', 2],
  ['回到顶部', 2],
  ['返回首页', 2],
  ['返回列表', 2],
  ['返回上一页', 2],
  ['返回目录', 2],
  ['加入收藏', 2],
  ['收藏本页', 2],
  ['收藏本文', 2],
  ['设为首页', 2],
  ['分享到', 2],
  ['分享至', 2],
  ['一键分享', 2],
  ['分享本文', 2],
  ['推荐给朋友', 2],
  ['我要纠错', 2],
  ['网站纠错', 2],
  ['政府网站找错', 2],
  ['无障碍浏览', 2],
  ['无障碍阅读', 2],
  ['点击查看更多', 2],
  ['网站地图', 2],
  ['联系我们', 2],
  ['关于我们', 2],
  ['打印', 1],
  ['关闭', 1],
  ['上一页', 1],
  ['下一页', 1],
  ['收藏', 1],
  ['分享', 1],
  ['转发', 1],
  ['返回', 1],
  ['评论', 1],
  ['点赞', 1],
  ['纠错', 1],
  ['字号', 1],
  ['字体', 1],
  ['字体大小', 1],
  ['文字大小', 1],
  ['大中小', 1],
  ['小中大', 1],
  ['默认', 0],
  ['超大', 0],
  ['微信', 0],
  ['微信好友', 0],
  ['朋友圈', 0],
  ['微博', 0],
  ['新浪微博', 0],
  ['腾讯微博', 0],
  ['QQ', 0],
  ['QQ好友', 0],
  ['QQ空间', 0],
  ['人人网', 0],
  ['更多', 0],
  ['到', 0],
] as const satisfies readonly (readonly [string, 0 | 1 | 2])[]

/** Weight from which a line of {@link furnitureWords} is furniture. */
export const furnitureWeight = 2

/** Opening brackets that make a button of a word: 【打印】. They weigh as much as a word. */
export const buttonBrackets = '【[［〖'

/** Marks that may stand between words of furniture. */
export const furnitureSeparators = '】]］〗|｜/／\\·•、,，:：>»›-－—_()（）+＋'

/**
 * What a line begins with that one of {@link furniturePatterns} or {@link siteOwner} fits, or which word it holds where it
 * may begin with anything: most lines are settled by this.
 */
export const furnitureFirsts = '您现当所的位网首·•<＜>＞«»上下（(【[请用微手扫长本已被浏阅点版Cc©政未如转主承'
/** The words that such a line holds where it may begin with anything. */
export const furnitureMarks = ['ICP', '公网安备', '版权所有'] as const

/** Whole lines by their shape. Every pattern is anchored at both ends, or at one end behind a closed word. */
export const furniturePatterns = [
  /** Where one is: 您当前的位置：首页 > 新闻 > 正文, 首页 > 新闻. */
  /^(?:您)?(?:现在|当前|所在)?的?(?:所在)?位置[:：]?[^。！？]*[>＞»›→][^。！？]*$/,
  /^(?:您)?(?:现在|当前|所在)?的?(?:所在)?位置[:：]\s*(?:网站)?首页[^。！？]*$/,
  /^(?:网站)?首页\s*[>＞»›→][^。！？]*$/,
  /** The neighbours in a list of articles. */
  /^(?:[·•<＜>＞«»]\s*)?(?:上|下)(?:一|1)(?:篇|条|页)(?:文章|新闻)?\s*(?:[:：][^。]*|[>＞»]*)$/,
  /** Codes to scan. */
  /^(?:[（(【[]\s*)?(?:请?用?(?:微信|手机)(?:“|")?)?扫一扫(?:”|")?\s*[，,]?\s*(?:在?手机|分享|关注|下载|打开|用手机|到手机)[^。！？]{0,24}$/,
  /^(?:请?用?(?:微信|手机)(?:“|")?)扫一扫(?:”|")?[！!]?$/,
  /^(?:扫码|扫描二维码|扫描下方二维码|长按二维码|长按识别二维码)\s*[，,]?\s*(?:关注|分享|下载|打开|阅读全文|查看更多)[^。！？]{0,24}$/,
  /** Counters. */
  /^(?:本文)?(?:已被)?(?:浏览|阅读|点击)(?:次数|数|量|率)[:：]\s*[\d,，]*\s*(?:次|人次)?$/,
  /^(?:本文)?(?:已被)?(?:浏览|阅读|点击)[:：]\s*[\d,，]{1,12}\s*(?:次|人次)?$/,
  /^(?:本文)?(?:已被)?(?:浏览|阅读|点击)(?:次数|数|量)?\s*[(（]?\d{1,9}[)）]?\s*次$/,
  /** Owner and registration of a site. */
  /^版权所有\s*(?:[:：©®(（][^。！？]*|[，,]?\s*(?:侵权|违者|未经|盗版|翻印|请勿|严禁|不得|Copyright|©|\d{4})[^。？]*)?[。！]?$/,
  /^版权所有\s[^\s，。！？]{2,30}(?:网|社|局|委|府|会|报|厅|办|院|司|集团|中心)$/,
  /^[^，。！？]{0,40}[\s©]版权所有$/,
  /^(?:Copyright|COPYRIGHT|copyright)\s*(?:©|[(（][cC][)）]|\d{4}).*$/,
  /^©\s*\d{4}.*$/,
  /^.{0,60}[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP(?:备|证)\s*\d{6,10}号.{0,60}$/,
  /^.{0,60}公网安备\s*\d{10,16}号?.{0,60}$/,
  /^(?:政府)?网站标识码[:：]?\s*[\da-zA-Z]{6,16}$/,
  /** Terms of use that are no statement of the article. */
  /^(?:未经(?:书面)?(?:授权|许可|允许)[，,]?(?:请勿|不得|禁止)转载)[。！]?$/,
  /^(?:如需)?转载请注明(?:出处|来源)[。！]?$/,
] as const

/** Beginnings of the disclaimers of a site, which are sentences. */
export const disclaimerStarts = [
  '免责声明',
  '责任声明',
  '版权声明',
  '凡本网注明',
  '凡本站注明',
  '凡注明',
  '本网站转载',
  '本网转载',
  '本站转载',
] as const

/** What a disclaimer of a site speaks of; a press text about a disclaimer mostly does not. */
export const disclaimerTopics = ['本网', '本站', '本平台', '本公众号', '转载', '来源于网络', '版权归'] as const

/** Headings of lists of other articles. */
export const relatedCues = [
  '相关阅读',
  '相关新闻',
  '相关文章',
  '相关报道',
  '相关稿件',
  '相关链接',
  '相关推荐',
  '推荐阅读',
  '推荐新闻',
  '延伸阅读',
  '更多阅读',
  '更多新闻',
  '热门推荐',
  '热门新闻',
  '热门文章',
  '热点新闻',
  '热点推荐',
  '新闻排行',
  '阅读排行',
  '点击排行',
  '猜你喜欢',
  '精彩推荐',
  '编辑推荐',
  '为您推荐',
  '最新新闻',
  '最新文章',
  '大家都在看',
  '往期回顾',
] as const

/**
 * Who runs the site. The same words name who runs an event, so such a line is furniture only right above a registration
 * number.
 */
export const siteOwner = /^(?:主办|承办|主管)单位[：:][^，。；]{2,40}$/

/** The registration number of a site. */
export const siteRegistration = /ICP[备证]|公网安备|网站标识码/
