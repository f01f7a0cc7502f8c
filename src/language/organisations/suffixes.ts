/**
 * The last words of names of organisations, by what a name with this ending needs in front. The longest ending wins.
 * Written in the simplified script; texts in the other one are compared by their folded form.
 */

/** Needs a place or a word of its own in front: 海州大学, 力行医疗科技有限公司. */
export const namedSuffixes = (
  '有限公司 股份有限公司 有限责任公司 股份公司 集团有限公司 集团股份有限公司 集团公司 控股集团 集团 株式会社 银行 商业银行 血站 中心血站 监测站 监测总站 检验站 工作站 检测院 检验院 ' +
  '检验检测院 质检院 试验站 气象站 观测站 推广站 农村商业银行 村镇银行 证券公司 保险公司 ' +
  '大学 学院 研究生院 职业学院 职业技术学院 职业大学 医院 协和医院 协和医学院 中医院 中心医院 人民医院 附属医院 妇幼保健院 研究院 科学院 研究所 科学研究所 研究会 设计院 勘察设计院 规划设计院 规划院 书院 ' +
  '基金会 协会 学会 商会 总商会 联合会 促进会 协进会 慈善会 慈善总会 联谊会 同乡会 校友会 同业公会 公会 联盟 联合体 智库 ' +
  '出版社 日报 晚报 商报 时报 晨报 都市报 早报 青年报 通讯社 报社 日报社 杂志社 报业集团 传媒集团 律师事务所 会计师事务所 事务所 合作社 专业合作社 农民专业合作社 合作联社 合作联合社 ' +
  '合作社联合社 经济联合社 信用社 信用联社 农商行 农商银行 ' +
  '产业投资基金 创业投资基金 股权投资基金 投资基金 产业基金 引导基金 足球俱乐部 篮球俱乐部 俱乐部 乐团 交响乐团 歌舞团 剧团 艺术团 话剧院 歌剧院 交易所 商品交易所 证券交易所 期货交易所'
).split(' ')

/** Needs a brand in front, not only a place: 腾讯公司, and neither 海州公司 nor 设计公司. */
export const brandedSuffixes = '公司 电子公司 证券 保险 信托 实验室'.split(' ')

/** Belongs to a place: the town, the province or the state must stand in front. */
export const placedSuffixes = (
  '法工委 法制工委 法制工作委员会 预算工委 代表工委 教科文卫工委 局 分局 总局 署 总署 政府 人民政府 特区政府 委 委员会 办 办公室 办公厅 研究室 管委会 管理委员会 人大常委会 ' +
  '人民代表大会常务委员会 人大 政协 党委 工委 党工委 纪委 监委 纪委监委 市委 省委 区委 县委 州委 镇党委 乡党委 街道办 街道办事处 办事处 ' +
  '宣传部 组织部 统战部 武装部 社会工作部 政法委 巡察办 编办 编委办 网信办 农办 文明办 工会 总工会 工委会 团委 党支部 党总支 指挥部 妇联 科协 残联 文联 作协 书协 美协 音协 影协 ' +
  '视协 剧协 曲协 舞协 民协 摄协 侨联 工商联 社科联 台联 记协 青联 学联 贸促会 消委会 消协 红会 红十字会 计生协 关工委 老龄委 供销社 供销合作社 ' +
  '法院 人民法院 中级人民法院 高级人民法院 检察院 人民检察院 公安局 公安分局 派出所 税务局 监管局 支队 总队 消防大队 交警大队 救援大队 调查队 调查总队 监狱 海关 海事局 边检站 税务所 司法所 工商所 ' +
  '农科院 社科院 党校 行政学院 社会主义学院 学校 中学 小学 高中 初中 幼儿园 第一中学 实验学校 实验小学 外国语学校 职教中心 卫生院 卫生服务中心 敬老院 福利院 养老院 保健院 ' +
  '博物馆 博物院 图书馆 美术馆 档案馆 文化馆 科技馆 科学馆 纪念馆 大使馆 总领事馆 领事馆 天文馆 少年宫 青少年宫 ' +
  '电视台 广播电视台 广播电视总台 电台 广播电台 气象台 天文台 融媒体中心 分社 总社 村委会 村民委员会 居委会 居民委员会 社区居委会 社区居民委员会 社区卫生服务中心 政协委员会 慈善总会 救助站'
).split(' ')

/** Provinces alone have them; 大厅 and 餐厅 are rooms. */
export const provincialSuffixes = '厅 办公厅'.split(' ')

/** Stands only behind the name of another organisation: 中国人民银行西岭市分行. */
export const branchSuffixes = '大队 中队 分行 支行 分公司 分院 分校 分会 分局 营业部 事业部 服务处 处 司'.split(' ')

/** Of {@link branchSuffixes}, those that need the words of their work in front: 财政部统计处, and not 财政部司. */
export const divisionSuffixes = '处 司'.split(' ')

/** Those that say nothing alone: 海州市局 is no name, 海州市教育局 is one. */
export const bareSuffixes = '局 委 办 署 厅 总局 总署 中心'.split(' ')

/** 中心 is an organisation where one of these says what it does; a hall, a city centre and an aim (国际金融中心) are none. */
export const centreSuffix = '中心'
/** What such a 中心 does. */
export const centreWork = (
  '创新 技术研发 海洋技术 超级计算 超算 卫星应用 彩票发行 研究 交流 促进 服务 监测 检测 检验 推广 控制 预防 疾控 指导 救助 鉴定 评估 培训 教育 考试 管理 发展 保护 救援 急救 ' +
  '保障 信息 档案 采购 交易 调解 仲裁 审评 审核 认证 合作 转化 转移 技术创新 制造业创新 工程技术 ' +
  '创业 气象 地震 遥感 卫星 测绘 血液 融媒体 新闻 传播 观测 预警 预报 咨询 资助 结算 登记 托管 妇幼 评价 征信 出版 编译 翻译 招生 人才 就业 社保 医保 支付 税务 查询 审查 ' +
  '监督 监控 监管 科研 医学 医疗 卫生 心理 养护 繁育 防治 种业 标准化 计量 治疗 诊疗 康复'
).split(' ')

/** With these in front 中心 is what a city wants to be, or a hall: never an organisation. */
export const centrePlaces = (
  '科技创新 产业创新 区域创新 会展 展览 体育 市民 购物 商业 文化艺术 文化 活动 数据 会议 金融 ' +
  '航运 物流 贸易 枢纽 交通 指挥 医养 消费 制造 经济 政治 区域 商务 市 镇 区 城 县 乡 村'
).split(' ')

/** Endings of parts of an organisation: the name of the whole stays in front of them. */
export const partSuffixes = (
  '法工委 法制工委 法制工作委员会 预算工委 代表工委 教科文卫工委 学院 研究院 研究所 研究中心 医院 支队 大队 分局 分行 支行 分公司 分院 分校 分会 分社 办公室 办公厅 委员会 宣传部 ' +
  '组织部 统战部 实验室 中心 调查队 税务局 科学研究所 科学研究院 科学院 中队 设计院 规划设计院 勘察设计院 监测站 监测总站 工作站 党支部 党总支 研究生院 监管局 派出所 附属医院 总队 ' +
  '出版社'
).split(' ')

/** Behind 和 or 与 in the name of an office or of a learned body the second half goes on: 文化和旅游局, 食品科学与技术研究院. */
export const pairedSuffixes =
  '局 委 委员会 厅 部 研究院 研究中心 研究所 学院 学会 协会 促进会 服务中心 管理中心 基金会 研究会 署'.split(' ')

/** A place before 大学 alone is none where it is a state: 中国大学, 美国公司. */
export const suffixesTooWideForStates = (
  '大学 学院 医院 公司 集团 联盟 学校 中学 小学 研究院 研究所 商业银行 村镇银行 有限公司 银行 出版社 合作社 事务所 俱乐部 协会 商会 智库 学会 中心 证券 保险 信托 投资基金 ' +
  '产业基金 博物馆 图书馆 美术馆 局 委 办 办公室 法院 工会 政协 电视台 委员会'
).split(' ')

/** Words that begin with an ending and say something else: 大学生, 银行业, 政府采购. Matched from any character of the ending. */
export const suffixFollowers = (
  '大学生 大学城 大学堂 大学路 大学科技园 学院路 学院派的 学院派风 学院派画 学院派出身 学院派教 学院派作 学院派演 学院派音 学院派学 学院派建 学会了 学会用 学会如何 学会怎 银行业 ' +
  '银行卡 银行间 银行家 银行账 银行贷 公司法施 公司法修 公司法第 公司法草 公司法解 公司制 公司化 公司债 公司治理 公司名单 集团军 集团化 集团式 ' +
  '政府采购 政府性 政府工作报告 政府网 政府债 政府专项债 政府投资 政府补 政府令 政府新闻发布会 政府大楼 政府部门 政府主导 政府引导 政府职能 政府机构 人大代表 政协委员 人大会议 政协会议 ' +
  '人大工作 党委政府 党委书记 党委副书记 党委领导 党支部书记 党支部副书记 党总支书记 党总支副书记 ' +
  '局部 局面 局势 局限 局中局 局地 委员 委托 委派 委任 委以 委会 委屈 办法 办理 办公 办事 办学 办好 办会 办赛 办案 办展 办税 办证 办成 办医 办结 厅堂 署名 署期 部门 部分 ' +
  '部署 部队 部委 部件 部级 处理 处置 处于 处境 处罚 处方 处级 ' +
  '中心城 中心区 中心组 中心镇 中心村 中心任务 中心工作 中心思想 中心环节 中心点 中心地 中心路 中心广场 中心位置 中心一带 中心周边 保险费 保险金 保险业 保险单 保险箱 保险机构 ' +
  '保险公司 保险基金 证券业 证券化 证券市场 证券公司 证券投资 信托业 信托公司 ' +
  '研究院所 研究院士 研究所得 工会会员 协会会员单位 联盟链 法院路 海关大楼 海关总署 海关统计 医院路 小学生 中学生 高中生 初中生 学校园 幼儿园教师 中学部 小学部 合作社会 俱乐部杯 ' +
  '商会馆 工委会 书院路 时报时 日报表 商报价 高中低 学校长 会议 会场 会展 会战 会谈 会见 会徽 会费 联合国际 联合国大会 联合国气候 联合国安理会 联合国秘书长 总局长'
).split(' ')

/** Words that end like an organisation: 格局, 部署, 举办, 发布厅. */
export const lookalikes = (
  '格局 布局 结局 大局 全局 当局 开局 僵局 董事局 饭局 残局 定局 破局 邮局 出局 入局 时局 变局 新局 一局 赛局 棋局 书局 部署 签署 联署 举办 主办 承办 协办 开办 创办 兴办 ' +
  '督办 交办 经办 申办 筹办 操办 包办 代办 民办 公办 合办 自办 补办 申办 领办 联办 快办 好办 能办 通办 易办 网办 即办 快办 怎么办 ' +
  '大厅 餐厅 客厅 会客厅 展厅 歌厅 舞厅 音乐厅 发布厅 报告厅 多功能厅 宴会厅 候车厅 食厅 前厅 大剧院 市中心 区中心 县中心 城中心 镇中心 为中心 双中心 多中心 副中心 分中心 次中心 ' +
  '组委会 筹委会 上大学 读大学 考大学 念大学 办大学 老年大学 业委会 评委会 执委会 常委 政委 部委 工作委 到处 好处 坏处 各处 处处 住处 深处 高处 低处 远处 近处 长处 短处 用处 ' +
  '益处 难处 去处 何处 四处 别处 多处 一处 两处 上司 官司 打官司 寿司 ' +
  '军委 村委 居委 支委 评委 教委会 社会保险 医疗保险 养老保险 失业保险 工伤保险 生育保险 商业保险 大病保险 农业保险 人寿保险 财产保险 存款保险 意外保险 长期护理保险 护理保险 有价证券 ' +
  '资产支持证券 家庭信托 慈善信托 财产信托 血液银行 时间银行 手机银行 网上银行 城市书院 电影学院奖 上小学 上中学 读高中 上高中 读初中 年高中 普通高中 名校 子公司 母公司 总公司'
).split(' ')

/** What makes things or power and is called after its trade: 云顶茶厂. Behind a word of its own, and only in a list of names. */
export const worksSuffixes = (
  '茶厂 酒厂 药厂 制药厂 钢厂 钢铁厂 糖厂 纸厂 造纸厂 电厂 热电厂 水厂 自来水厂 化工厂 机械厂 机床厂 造船厂 船厂 纺织厂 印染厂 印刷厂 服装厂 鞋厂 陶瓷厂 瓷厂 食品厂 饲料厂 ' +
  '农机厂 轴承厂 玻璃厂 水泥厂 砖厂 木器厂 家具厂 玩具厂 拖拉机厂 汽车厂 电机厂 电器厂 仪表厂 铸造厂'
).split(' ')

/** Of what legal form a body is, before its name. */
export const legalForms = '财团法人 社团法人 国立'.split(' ')

/** What may stand in brackets inside a name beside a place: 鹭港新药（国际）有限公司. */
export const bracketedNotes = '国际 中国 亚洲 全球 集团 控股 北方 南方'.split(' ')

/** Behind these a hall is where something is held. */
export const venueMarkers = '在于到至抵：:'

/** In front of 举行, 内 and the like, and behind 在, a hall or a museum is only a place. Events it may also hold itself. */
export const venueSuffixes = '馆 中心 院 宫 学校 中学 小学'.split(' ')
/** Behind a hall these tell that something is held. */
export const eventFollowers = '举行 举办 召开'.split(' ')
/** Behind a hall these tell where in it, or that it is no more than a place. */
export const venueFollowers =
  '开幕 揭幕 启幕 开馆 里 内 外 门口 门前 旁 上演 大厅 一楼 二楼 三楼 四楼 五楼 广场 附近 会议室 报告厅 礼堂'.split(' ')

/** Endings that 全国, 国际 and the like can open, with a word of their own between. */
export const wideSuffixes = (
  '协会 学会 商会 联合会 基金会 促进会 研究会 总会 局 总局 署 ' +
  '委员会 委 研究院 研究所 科学院 联盟 交易所 办公室 公会'
).split(' ')

/** Offices whose town may stand in front without 市: 东澜海关, 海州教育局. */
export const townSuffixes = (
  '局 海关 海事局 管委会 管理委员会 政府 人民政府 科协 法院 人民法院 中级人民法院 检察院 人民检察院 公安局 公安分局 支队 总队 电视台 广播电视台 融媒体中心 人大常委会 调查队 工商联 ' +
  '总工会 市委 县委 区委 州委 省委 残联 妇联 文联 供电局 红十字会 外国语学校 实验学校 实验小学 第一中学 社区居委会 社区居民委员会 社区卫生服务中心'
).split(' ')

/** Companies may carry a brand before the name of the town: 首创海州水务有限公司. */
export const companySuffixes = (
  '有限公司 股份有限公司 有限责任公司 股份公司 集团有限公司 集团股份有限公司 ' +
  '集团公司 控股集团 集团 株式会社 公司 电子公司 证券 保险 信托'
).split(' ')

/** What no bare town stands before: 市政府 and 区政协 are common nouns in their own town. */
export const commonWithTown = (
  '政府 人民政府 人大 政协 市委 省委 区委 县委 州委 党委 纪委 工委 大学 学院 医院 卫生院 银行 集团 公司 局 委 办 署 办公室 法院 检察院 学校 小学 中学 高中 初中 幼儿园 ' +
  '党支部 党总支 村委会 居委会 指挥部 工会 敬老院 养老院 福利院'
).split(' ')

/** Characters that stand in no brand: what holds one is part of a sentence (一怕医院). */
export const neverInBrands =
  '奔一两几些么怕很太更最吗呢吧啊哪什怎谁想问看听吃喝走跑坐站睡爬哭笑骂打拿放找买卖借欠叫喊吵抢偷躲逃躺满敢肯爱恨懂够请把被让给和与及的了在是不没别只仅刚才又再也都还就已曾将'

/** Of {@link neverInBrands}, verbs that a company between its town and its legal form may have behind the first sign: 古原县柿满堂食品有限公司. */
export const verbsInBrands = '满爱看听想吃喝买卖走坐睡抱'

/** Bodies that are called after their field where no place stands before it (泌尿专科联盟): such a name is none. */
export const fieldSuffixes = '联盟 联合体'.split(' ')

/** Words of a region that no list has, before the field: 汉江流域机器视觉产业联盟. */
export const regionWords = '流域 湾区 都市圈 城市群 经济带 经济区 沿线 走廊 半岛'.split(' ')

/** Last signs of a landmark that is called after the town before it, in the name of a laboratory: 海州湾实验室. */
export const landmarks = '湾湖江河海山岛岭谷滩洲港'

/** Behind these a centre is a plan or a building site: 建设广州国际技术交易服务中心. */
export const buildingVerbs = '建设 打造 新建 筹建 兴建 改造 扩建 建好'.split(' ')

/** Behind an ending 长 makes the title of its head, but not at the beginning of these: 科技厅长, 医院长期. */
export const notTitles = '长期 长达 长年 长远 长三角 长江 长沙 长春 长效'.split(' ')

/** Behind these a body is only planned: 谋划成立广州市工程师学会. */
export const planningVerbs = (
  '筹备 筹建 筹组 谋划成立 谋划设立 谋划组建 拟成立 拟设立 拟组建 拟筹建 计划成立 ' +
  '计划设立 计划组建 申请设立 争取设立 推动设立 探索设立 研究设立 探索成立'
).split(' ')

/** What kind of a firm someone is, before its name and no part of it: 工具机厂联锋精机股份有限公司. */
export const firmNouns = (
  '厂 商 企 日商 美商 英商 德商 韩商 外商 大厂 工厂 厂商 厂家 商家 店家 药企 车企 房企 酒企 国企 民企 外企 港企 台企 巨头 龙头 老牌 品牌 老字号 新秀 新贵 黑马 大户 业者 ' +
  '同业 同行 对手 东家 雇主 买家 卖家 旗舰店 加盟店'
).split(' ')
