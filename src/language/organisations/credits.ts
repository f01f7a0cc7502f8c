/** Words in brackets that tell who made an article or a picture. */
export const creditWords = '记者 通讯员 撰文 摄影 供稿 供图 图文 责任编辑 责编 撰稿 采写 作者'.split(' ')
