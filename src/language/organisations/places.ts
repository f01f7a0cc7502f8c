/** Places that open a name of an organisation, without 省, 市, 县 and the like, which may follow. */

/** Provinces with their full names where these are not the short name with 省. */
export const provinces = (
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 ' +
  '内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区 新疆维吾尔自治区 新疆生产建设兵团 香港特别行政区 澳门特别行政区 香港特区 澳门特区'
).split(' ')

/** Prefecture-level cities and others that stand alone in names. */
export const cities = (
  '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 ' +
  '乌兰察布 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 长春 四平 辽源 通化 白山 松原 白城 延边 ' +
  '哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴 ' +
  '金华 衢州 舟山 台州 丽水 义乌 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 ' +
  '福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 ' +
  '聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 ' +
  '武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头 佛山 ' +
  '江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 ' +
  '海口 三亚 三沙 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 贵阳 六盘水 遵义 安顺 毕节 铜仁 昆明 曲靖 玉溪 保山 昭通 ' +
  '丽江 普洱 临沧 大理 拉萨 日喀则 昌都 林芝 那曲 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 ' +
  '西宁 海东 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密 石河子 喀什 阿克苏 台北 高雄 雄安 浦东 横琴 南沙 河套 滨海 九龙 昆山 江阴 张江 和平区 和田 太和 和县 ' +
  '从化 南山区 房山区 金山区 宝山区 东城区 西城区 越城区 新北 桃园 台中 台南 基隆 新竹 嘉义 彰化 屏东 宜兰 花莲 台东 苗栗 南投 云林 澎湖 金门 于都 如皋 如东 向阳 来安 都匀 ' +
  '都江堰'
).split(' ')

/** Regions that alliances and offices are called after. */
export const regions = (
  '粤港澳大湾区 大湾区 粤港澳 长三角 长江三角洲 珠三角 泛珠三角 京津冀 成渝 成渝地区双城经济圈 海峡两岸 两岸 华东 华南 华北 华中 西南 西北 东北 西部 中部 长江 黄河 珠江 淮河 太湖 ' +
  '海河 欧美 亚太 亚洲 欧洲 非洲 拉美 东盟 欧盟 北美 海峡 岭南 江南 关东 港澳 粤港 穗港 深港 沪港 京港 闽台 中欧 中德 中法 中美 中英 中日 中韩 中俄 中新'
).split(' ')

/** States, and words for the whole of one or of the world. */
export const states = (
  '中国 中华 中华人民共和国 中华全国 中共 美国 英国 法国 德国 日本 韩国 俄罗斯 印度 意大利 加拿大 澳大利亚 新西兰 新加坡 马来西亚 泰国 越南 印度尼西亚 印尼 菲律宾 柬埔寨 老挝 ' +
  '缅甸 巴西 阿根廷 智利 墨西哥 南非 埃及 以色列 沙特 阿联酋 土耳其 伊朗 伊拉克 乌克兰 波兰 匈牙利 捷克 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 芬兰 丹麦 奥地利 希腊 爱尔兰 ' +
  '哈萨克斯坦 乌兹别克斯坦 蒙古 朝鲜 巴基斯坦 孟加拉国 斯里兰卡 尼泊尔 肯尼亚 尼日利亚 埃塞俄比亚'
).split(' ')

/** Openings that are also plain attributes (全国高校, 国际金融中心): a name needs a word of its own behind them. */
export const wideOpenings = '全国 国家 国际 世界 全球 中央 联合国'.split(' ')

/** Endings of the names of places. The name before them has two or three characters where no list knows it. */
export const placeSuffixes = (
  '特别行政区 自治区 自治州 自治县 经济技术开发区 高新技术产业开发区 高新技术开发区 经开区 高新区 开发区 新区 自贸区 保税区 自贸试验区 街道 省委 市委 县委 区委 州委 省 市 县 区 州 ' +
  '镇 乡 村 盟 旗'
).split(' ')

/**
 * Of what there are several where a number stands before it: 九城市科协, 六省农科院 are no bodies by name. A 市 or 县 with one
 * alone before it may be the end of a place name.
 */
export const countedPlaces = '城市 省 市 县 区 州 地 城 国'.split(' ')

/** The number signs that count them. */
export const countSigns = '两三四五六七八九十百几多各'
/** The numeral that may be one as well, and may be none: 一市. */
export const countTails = '一'
/** Behind it a number counts nothing: 第三城. */
export const countBreaker = '第'

/** Alone, before a short name: 市科协, 省教育厅. */
export const relativePlaces =
  '省 市 县 区 州 镇 乡 盟 旗 村 街道 高新区 开发区 新区 经开区 省委 市委 县委 区委 州委'.split(' ')

/** Words of which a place ending is the last or the first character and that are no place. */
export const placeLookalikes = (
  '城市 都市 超市 上市 股市 楼市 菜市 夜市 门市 市场 市民 市值 市容 市政 市域 省级 省内 省外 省会 省份 县级 县域 县城 区域 区块链 区位 区间 区县 小区 园区 片区 景区 山区 ' +
  '灾区 辖区 街区 城区 市区 地区 库区 林区 牧区 矿区 校区 院区 厂区 港区 校区 专区 示范区 试验区 保护区 功能区 产业区 集聚区 先行区 合作区 农村 乡村 新村 全村 山村 城镇 乡镇 ' +
  '村镇 集镇 小镇 特色小镇 家乡 城乡 故乡 同乡 他乡 老乡 加盟 旗舰 旗下 红旗 国旗 州府 村民 村庄 镇区 乡亲'
).split(' ')

/** States whose own bodies are called without them: 国务院, and 美国国务院. */
export const ownStates = '中国 中华 中华全国 中共'.split(' ')

/** Quarters of provinces: 湘中师范学院. */
export const quarters = (
  '湘中 湘东 湘南 湘北 闽西 闽东 闽南 闽北 闽中 皖南 皖北 皖西 皖东 皖中 粤东 粤西 粤北 桂东 桂西 桂南 桂北 桂中 赣南 赣北 赣西 赣东 赣中 鲁东 鲁西 鲁南 鲁北 鲁中 豫东 ' +
  '豫西 豫南 豫北 豫中 鄂东 鄂西 鄂南 鄂北 川东 川西 川南 川北 川中 黔东 黔西 黔南 黔北 黔中 滇东 滇西 滇南 滇中 苏北 苏南 苏中 浙东 浙西 浙南 浙北 浙中 冀东 冀南 冀北 ' +
  '冀中 晋北 晋南 晋东南 辽东 辽西 辽北 辽南 陕北 陕南 渝东 渝西 琼北 琼南 陇东 蒙东 蒙西 藏北 藏南'
).split(' ')
