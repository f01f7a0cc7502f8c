/** Surnames, simplified and traditional. Strings are read as sets of their characters. */

/** Surnames of one sign that are seldom anything else before two more signs, or are so frequent that a name is likely. */
export const surnames =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏' +
  '薛叶葉阎閻余潘杜戴夏钟鍾鐘汪田任姜范範方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文' +
  '庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦蘆季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛叢焦向柳邢岳嶽齐齊梅莫庄莊辛管祝左涂谷祁耿牟卜路詹关關苗凌费費纪紀' +
  '靳盛童欧歐甄项項裴席卫衛屈鲍鮑覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊辜吉饶饒刁瞿戚丘古米池滕晋晉苑邬鄔臧畅暢宫宮来' +
  '來苟全褚廉简簡娄婁盖蓋符奚木穆党黨燕郎邸冀谈談姬屠连連郜晏栾欒郁鬱商蒙计計喻揭窦竇迟遲宇敖糜鄢冷卓花仇艾蓝藍巩鞏稽井练練仲乐樂虞卞封竺冼原' +
  '官衣楚佟栗匡宗应應台巫鞠僧桑荆荊谌諶银銀扬揚明沙伏岑习習胥保蔺藺水云雲昌凤鳳酆皮湛禹狄贝貝成茅舒麻危骆駱虢裘缪繆干宣贲嵇滑荣榮羊於惠曲家芮' +
  '羿储儲汲邴松富乌烏巴弓牧隗山宓蓬郗班仰秋伊暴钭厉厲戎祖束幸韶蓟印宿怀懷蒲邰鄂索咸籍阴陰能苍蒼双雙闻聞莘贡貢劳勞逄扶堵宰郦酈雍郤璩濮寿壽扈郏' +
  '浦尚农農别慕茹宦鱼魚容慎戈庾暨居衡步满滿弘国寇广禄阙东沃利蔚越夔隆师師厍晁勾融訾阚闞须丰豐巢蒯查红游权逯益桓公晃千区區帅帥缑亢况琴佘佴伯' +
  '赏墨哈谯笪爱阳陽麦麥仝么楼樓揣亓鹿智占肇矫矯邝鄺蹇闫閆昝战戰呼腾尧堯侴召闪閃妥海虎修粘翦褟綦嘎雒蔄盘盤刀岩侬儂帕玉杞者拓昂钮付尉'

/**
 * Surnames that are ordinary words as well or that are rare. A name that begins with one needs more around it than
 * one that begins with 张.
 */
export const doubtfulSurnames =
  '于万萬安常方成应應全水明云雲文公单單干解党黨国强強车車路金向暨空曾容通满滿充居步利益师師红须广東东区區权战戰修保家呼海虎爱况官台原来來司终别花计計连連谈談双雙印富商农' +
  '農银銀山秋木古易关關管项項席米池皮谷石江马馬高华華田白包边邊沙阴陰阳陽蓝藍伏符封伯墨麻危简簡宁寧晋晉冀鄂楚燕湛盛景武冷温溫游宣惠慎智占丰豐巴索尚隆任盘盤刀岩玉者昂付'

/** Surnames of two signs. */
export const compoundSurnames =
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 端木 长孙 長孫 宇文 呼延 万俟 萬俟 南宫 南宮 ' +
  '西门 西門 轩辕 軒轅 独孤 獨孤 公冶 宗政 濮阳 濮陽 淳于 单于 太叔 申屠 仲孙 仲孫 钟离 鍾離 鲜于 鮮于 闾丘 司空 亓官 赫连 赫連 澹台 澹臺 ' +
  '公羊 拓跋 百里 东郭 東郭 南门 羊舌 微生 梁丘 左丘 谷梁 纳兰 納蘭 爱新觉罗 完颜 完顏 富察 叶赫那拉 范姜 漆雕 乐正 壤驷 巫马 巫馬 第五 ' +
  '闻人 聞人 公西'

/** Those of {@link compoundSurnames} that are other words, or places, as well. */
export const doubtfulCompounds =
  '上官 东方 東方 西门 西門 南门 百里 第五 单于 长孙 長孫 东郭 東郭 梁丘 谷梁 濮阳 濮陽 公西 南宫 南宮 司空 公羊 太叔 仲孙 仲孫 微生 富察 范姜 乐正 左丘 闾丘'

/** Signs that write the names of other peoples and countries by their sound. */
export const transliterationSigns =
  '翰逊阿艾埃爱奥巴白班保贝本比彼别宾波伯勃博布才策查茨次达大戴丹道德登迪蒂丁东杜顿多敦恩尔爾法凡菲费芬弗福夫富盖甘冈高戈哥格葛根贡古瓜哈海汉罕豪' +
  '赫黑亨呼胡华霍基吉加迦嘉贾江杰金津京卡凯坎康考柯科可克肯库奎昆拉腊莱赖兰朗劳勒雷蕾黎里理礼丽莉利力廉连列林琳龙隆卢鲁路吕伦仑罗洛马玛麦买迈曼' +
  '毛茂梅门蒙孟米密苗敏明莫默谟姆木穆那纳娜乃南内嫩尼妮宁牛纽努诺欧帕潘佩彭皮平普其奇齐契恰钱乔切琴青琼曲让热仁日容茹若撒萨塞赛桑瑟森沙莎山珊尚' +
  '舍申圣施什史士斯松苏索塔台泰坦汤唐特滕提田铁帖廷图吐托瓦万旺威韦维魏温沃乌吾西希锡夏香肖谢辛欣兴休许雪逊雅亚扬耶叶伊依宜因英尤约云扎泽曾' +
  '乍詹哲珍芝治朱兹宗佐央措堆卓呷各嫫则孜旦合珠嘎赞绍卜藻代捷朔莎姬雯薇玫瑰珀珂柏澳涅缪摩梭舍芭芙舒默丘埃沃娅佐缇翁耶聂肯腾荷莫葛蓝'

/** The dots between the parts of such a name. */
export const nameDots = '·•・‧．'

/** What joins two signs within a part of such a name: 让-吕克·莫罗. */
export const nameHyphens = '-－‐‑'

/** Those of {@link transliterationSigns} that given names of Han people seldom have: two of them tell a name by its sound. */
export const soundsOnly = '斯尔爾克姆拉巴布尼迪塔托诺諾卡科维維耶茨赫弗库庫戈沃伊埃萨薩娜莱萊蒂伯亚亞特坦里内內涅穆'
