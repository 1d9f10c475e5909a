import { LOOSE_KEPT_DAYS } from '@shared/application/retention'

/** Words around taking and sending papers. */
export const materialsCopy = {
  take: (paper: string) => `拍下${paper}`,
  takeNote: '每一页都拍。可以分几次传，退出也不会丢。',
  taken: (pages: number) => `已拍 ${pages} 页`,
  none: '还没有拍',
  failed: (pages: number) => `${pages} 页没传上去`,
  sending: (pages: number) => `${pages} 页正在传`,
  page: (number: number) => `第 ${number} 页`,
  camera: '拍照',
  again: '再拍一页',
  album: '相册',
  chatFile: '聊天文件',
  file: '文件',
  flat: '放平、拍全',
  glare: '别有反光',
  sharp: '别拍糊了',
  whoSees: `只有办理这件事的专员能看，每次打开都有记录。没有提交的，${LOOSE_KEPT_DAYS.confirmed} 天后自动删除。`,
  optionalTitle: '还有这些，有就带上',
  optionalNote: '没有也能提交，以后也可以补。',
  left: '没传完',
  lost: '这一页已经删除，请重新拍',
  tooBig: '超过 10 MB，请拍小一点',
  wrongType: '这种文件收不了，请用照片或 PDF',
  notSent: '没传上',
  most: (pages: number) => `一次申请最多 ${pages} 页`,
  onAnother: '删不掉，这一页已随别的申请提交',
} as const

/** A photo has no name of its own on a phone. */
export const photoName = (number: number): string => `照片${number}.jpg`
