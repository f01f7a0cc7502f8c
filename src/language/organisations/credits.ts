/** Words in brackets that tell who made an article or a picture. */
export const creditWords =
  '记者 通讯员 撰文 摄影 供稿 供图 图文 责任编辑 责编 撰稿 采写 作者 图片由 照片由 视频由 图据 图源 资料图'.split(' ')

/** Openings of a line that tells nothing but whose a picture is. */
export const pictureCredits = '图片由 照片由 视频由 图片来源 照片来源 图源 图据 供图'.split(' ')
