/** Marks at the edges of lines that say what a line is and are no part of its text. */

/** Marks before a heading or an item: `| 标题`, `■ 标题`. They are lost or kept at random when a text is copied. */
export const lineMarkers = '|｜•·●○■□▲△▼◆◇★☆※►▶➤'

/** Marks behind a preview of a longer text, longest first. */
export const previewMarks = ['[全文]', '【全文】', '［全文］', '[详细]', '>>', '……', '...', '…'] as const

/** Words that make a bracketed or labelled line a credit or a piece of page furniture, never a heading. */
export const creditCues = [
  '来源',
  '稿源',
  '发布时间',
  '发布日期',
  '责任编辑',
  '责编',
  '编辑',
  '记者',
  '通讯员',
  '作者',
  '校对',
  '审核',
  '审校',
  '初审',
  '复审',
  '终审',
  '监制',
  '供稿',
  '摄影',
  '打印',
  '关闭',
  '返回',
] as const
