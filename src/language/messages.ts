/**
 * Every sentence that jianbao says to a user, in Chinese and English. A hole such as {file} is filled by the caller.
 * A sentence says what happened and what to do; the place (file:line:column) stands before it.
 */
export const messages = {
  'encoding-decided': {
    zh: '按 {encoding} 解码（把握 {sure}%）；如有误读，请另存为 UTF-8 后重试',
    en: 'Decoded as {encoding} (sure to {sure}%): if it reads wrongly, save the file as UTF-8 and try again.',
  },
  'encoding-invalid': {
    zh: '编码不合法：第 {offset} 字节起不是 UTF-8、UTF-16、GB18030 或 Big5；请用编辑器另存为 UTF-8 后重试',
    en: 'The bytes from offset {offset} on are not UTF-8, UTF-16, GB18030 or Big5: save the file as UTF-8 in an editor and try again.',
  },
  'encoding-broken': {
    zh: '文件标明是 {encoding}，但第 {offset} 字节处不合法（可能被截断）；请重新抓取，或另存为 UTF-8 后重试',
    en: 'The file says that it is {encoding}, but breaks that rule at byte {offset} (cut off?): fetch it again, or save it as UTF-8.',
  },
  'encoding-mixed': {
    zh: '编码混杂：大部分是 UTF-8，但第 {offset} 字节不合法；请检查该处，另存为 UTF-8 后重试',
    en: 'Mixed encodings: UTF-8 for the most part, but the byte at offset {offset} is not: check that place, save as UTF-8 and try again.',
  },
  'replacement-character': {
    zh: '原文含 {count} 个“�”（此前解码已丢失的字），原样保留；请核对来源',
    en: 'The text holds {count} “�” (characters lost before it reached us): kept as they are, check the source.',
  },
  'mojibake-lost': {
    zh: '乱码“{sample}”（共 {count} 处）已无法还原，原样保留；请重新抓取',
    en: 'Text was lost to a wrong encoding (“{sample}”, {count} places) and cannot be restored: kept as it is, fetch it again.',
  },
  'binary-content': {
    zh: '这不是文本文件（含二进制内容）；请导出为 .txt 或 .md 后重试',
    en: 'This is not a text file (binary content): export it as .txt or .md and try again.',
  },
  'empty-document': {
    zh: '文件为空，没有可以处理的文字；请检查抓取结果',
    en: 'The file holds no text: check what was scraped.',
  },
  'suspect-copy': {
    zh: '疑似重复：第 {line} 行的文字在第 {source} 行已出现，但证据不足，未删除',
    en: 'Line {line} repeats text of line {source}, but that does not prove a truncated copy: kept.',
  },
  'suspect-copies-left-out': {
    zh: '另有 {count} 处疑似重复，不再逐条列出，均未删除',
    en: '{count} more lines repeat text in the same way: not listed one by one, all kept.',
  },
  'suspect-page-number': {
    zh: '疑似页码，但没有割断句子，不能确认，未删除',
    en: 'This looks like a page number, but cuts no sentence: kept.',
  },
  'suspect-furniture': {
    zh: '疑似网页的导航或版权说明，但不在文首文末，未删除',
    en: 'This looks like navigation or a copyright line, but stands within the text: kept.',
  },
  'suspect-related-list': {
    zh: '疑似相关文章列表，但其后有正文，不能确认，未删除',
    en: 'This looks like a list of related articles, but text follows that is no title: kept.',
  },
  'date-inferred': {
    zh: '发表日期按 {date} 计：原文的月日没有写年份，年份据“{evidence}”推定（依据共 {count} 处）；如不对，请用 --date 指定',
    en: 'Dated {date}: the text gives the day without its year, which “{evidence}” tells ({count} signs in all); if it is wrong, give the date with --date.',
  },
  'unjoined-lines': {
    zh: '断行处前后是数字或字母，不能确认是否相连，未合并；请核对原文',
    en: 'Digits or letters stand on both sides of this line break: whether they belong together is not certain, kept apart.',
  },
  'rule-reports': {
    zh: '规则“{rule}”会修改此处；按配置只报告，未修改',
    en: 'The rule “{rule}” would change this; by configuration it only reports.',
  },
  'nested-too-deep': {
    zh: 'Markdown 标记嵌套超过 {limit} 层，更深的部分按原样作文字处理；请简化标记',
    en: 'Markup nests deeper than {limit} levels: what lies deeper is kept as plain text; simplify the markup.',
  },
  'node-not-rendered': {
    zh: '“{node}”一类内容无法写入 {format}，此处从略',
    en: 'Content of type “{node}” cannot be written as {format}: left out here.',
  },
  'glyph-missing': {
    zh: '字体中没有这些字：{characters}（{kinds} 个字，共 {count} 处），PDF 中以〓代替；请换用含这些字的字体',
    en: 'No font has {characters} ({kinds} characters, {count} times in all): set as 〓 in the PDF; use a font that has them.',
  },
  'font-fallback': {
    zh: '字体 {font} 中没有这些字：{characters}（共 {kinds} 个字），改用 {instead}',
    en: 'The font {font} has no {characters} ({kinds} characters in all): set in {instead} instead.',
  },
  'font-used': {
    zh: '系统字体 {font} 用于 {roles}',
    en: 'The font {font} of this system sets {roles}.',
  },
  'font-not-installed': {
    zh: '系统中没有找到适合 {roles} 的字体，改用随附的字体；请安装字体，或在配置中写明字体文件的路径',
    en: 'No known font for {roles} is installed: the bundled one is used; install one, or give the path of a font file in the configuration.',
  },
  'font-unreadable': {
    zh: '字体文件（{roles}）无法读取（{cause}），改用随附的字体；请检查路径和权限',
    en: 'The font file for {roles} cannot be read ({cause}): the bundled font is used; check its path and permissions.',
  },
  'font-not-a-font': {
    zh: '这不是字体文件（{roles}），改用随附的字体；可用的是 .ttf、.otf、.ttc',
    en: 'This is no font file (for {roles}): the bundled font is used; .ttf, .otf and .ttc can be read.',
  },
  'font-web-format': {
    zh: '网页字体 WOFF、WOFF2 不能使用（{roles}），改用随附的字体；请先转换为 .ttf 或 .otf',
    en: 'Fonts for the web (WOFF, WOFF2) cannot be used (for {roles}): the bundled font is used; convert it to .ttf or .otf first.',
  },
  'font-damaged': {
    zh: '字体文件已损坏或不完整（{roles}），改用随附的字体；请重新复制或安装',
    en: 'The font file for {roles} is damaged or cut off: the bundled font is used; copy or install it again.',
  },
  'font-face-unknown': {
    zh: '字体文件中没有指定的字体（{roles}），改用随附的字体；其中有：{faces}',
    en: 'The font file has no such face (for {roles}): the bundled font is used; its faces are {faces}.',
  },
  'font-not-unicode': {
    zh: '字体不按 Unicode 编码（{roles}），改用随附的字体；请换用较新的版本',
    en: 'The font for {roles} does not know Unicode: the bundled font is used; get a newer version of it.',
  },
  'font-outlines-unknown': {
    zh: '字体的轮廓不是 TrueType 或 CFF（{roles}），改用随附的字体；请换用 .ttf 或 .otf 版本',
    en: 'The outlines of the font for {roles} are neither TrueType nor CFF: the bundled font is used; get it as .ttf or .otf.',
  },
  'font-embedding-forbidden': {
    zh: '字体的许可不允许嵌入文件（{roles}），改用随附的字体；请换用允许嵌入的字体',
    en: 'The licence of the font for {roles} forbids embedding: the bundled font is used; choose one that allows it.',
  },
  'font-subsetting-forbidden': {
    zh: '字体的许可不允许只嵌入部分字（{roles}），改用随附的字体；请换用允许的字体',
    en: 'The licence of the font for {roles} forbids embedding a part of it: the bundled font is used; choose one that allows it.',
  },
  'font-bitmaps-only': {
    zh: '字体的许可只允许嵌入点阵字（{roles}），改用随附的字体；请换用允许嵌入轮廓的字体',
    en: 'The licence of the font for {roles} allows embedding bitmaps only: the bundled font is used; choose one that allows outlines.',
  },
  'text-sanitised': {
    zh: '{format} 不允许的字符 {code} 已略去（共 {count} 处）',
    en: '{format} does not allow the character {code}: left out ({count} times).',
  },
  'cell-truncated': {
    zh: '文字超过 Excel 单元格上限（32,767 字），已在 {cell} 截断；全文见 JSON',
    en: 'The text is longer than an Excel cell can hold (32,767): cut in {cell}; the JSON has all of it.',
  },
  'rows-left-out': {
    zh: '工作表“{sheet}”最多容纳 1,048,576 行，其余 {count} 行未写入；全部内容见 JSON',
    en: 'The sheet “{sheet}” cannot hold more than 1,048,576 rows: {count} rows are left out, the JSON has all of them.',
  },
  'input-missing': {
    zh: '找不到这个文件；请检查路径和文件名',
    en: 'There is no such file: check the path and the name.',
  },
  'input-unreadable': {
    zh: '无法读取（{cause}）；请检查文件权限',
    en: 'The file cannot be read ({cause}): check its permissions.',
  },
  'input-folder': {
    zh: '这是文件夹，不是文件；请指定其中的文件',
    en: 'This is a folder, not a file: name the files in it.',
  },
  'input-folder-nested': {
    zh: '子文件夹不处理；需要的话请单独指定它',
    en: 'Folders inside a folder are not built: name this one if you want it.',
  },
  'input-folder-empty': {
    zh: '文件夹里没有 .txt 或 .md 文件；请把文章放进去',
    en: 'The folder holds no .txt or .md file: put your articles into it.',
  },
  'input-extension': {
    zh: '不是 .txt 或 .md 文件，已跳过',
    en: 'Neither .txt nor .md: skipped.',
  },
  'input-too-large': {
    zh: '文件有 {size} MB，超过上限 {limit} MB；请拆分文件，或用 --max-size 调高上限',
    en: 'The file has {size} MB, more than the limit of {limit} MB: split it, or raise the limit with --max-size.',
  },
  'input-same-name': {
    zh: '与“{other}”会写成同名输出，两者都未处理；请改其中一个的文件名',
    en: 'Would be written under the same name as “{other}”: neither was built; rename one of them.',
  },
  'input-special': {
    zh: '不是普通文件（设备、管道等），未处理',
    en: 'Not a regular file (a device, a pipe): not built.',
  },
  'input-loop': {
    zh: '链接绕成一圈，找不到文件；请检查链接',
    en: 'The links run in a circle and lead to no file: check them.',
  },
  'output-is-input': {
    zh: '会覆盖一个输入文件，未写入；请用 -o 另选输出文件夹',
    en: 'Would overwrite an input: nothing was written; choose another output folder with -o.',
  },
  'output-not-replaced': {
    zh: '无法写入（{cause}），这篇的旧文件都保留；如果它正在别的程序中打开，请关闭后重试',
    en: 'Cannot be written ({cause}): the old files of this document are kept; if it is open in another program, close it and try again.',
  },
  'output-unwritable': {
    zh: '无法写入输出文件夹（{cause}）；请检查路径和权限，或用 -o 另选文件夹',
    en: 'The output folder cannot be written ({cause}): check its path and permissions, or choose another with -o.',
  },
  'config-unreadable': {
    zh: '配置文件无法读取：{cause}；请检查它是否是合法的 JSON',
    en: 'The configuration cannot be read: {cause}. Check that it is valid JSON.',
  },
  'config-invalid': {
    zh: '配置项 {key} 不对；可用的是：{expected}',
    en: 'The setting {key} is not right; known are: {expected}.',
  },
  'export-failed': {
    zh: '生成 {format} 时程序出错（{cause}）；这个文件没有输出，请报告此问题',
    en: 'Writing {format} failed inside jianbao ({cause}): nothing was written for this file; please report it.',
  },
  'read-failed': {
    zh: '处理时程序出错（{cause}）；这个文件没有输出，请报告此问题',
    en: 'Reading failed inside jianbao ({cause}): nothing was written for this file; please report it.',
  },
} as const satisfies Readonly<Record<string, {readonly zh: string; readonly en: string}>>

/** The id of a sentence. */
export type MessageId = keyof typeof messages
