import {
  faultOf,
  kept,
  kindsOf,
  materialIdsOf,
  type PaperSheet,
  sheetOf,
} from '@/features/materials/paper'

const picked = { path: 'blob:1', name: '照片1.jpg', size: 1000, type: 'image/jpeg' }
const done = (id: string, kind: PaperSheet['kind']): PaperSheet => ({
  ...sheetOf(id, kind, picked),
  state: { is: 'done', materialId: `mat-${id}` },
})

describe('the pages of a paper', () => {
  test('a page starts on its way up', () => {
    expect(sheetOf('a', 'id-document', picked).state).toEqual({ is: 'uploading', percent: 0 })
  })

  test.each([
    [{ ...picked, type: 'image/heic' }, '这种文件收不了，请用照片或 PDF'],
    [{ ...picked, type: '' }, '这种文件收不了，请用照片或 PDF'],
    [{ ...picked, size: 10 * 1024 * 1024 + 1 }, '超过 10 MB，请拍小一点'],
    [{ ...picked, size: 0 }, '超过 10 MB，请拍小一点'],
  ])('what the cloud would refuse is said before it is sent', (file, why) => {
    expect(faultOf(file)).toBe(why)
    expect(sheetOf('a', 'id-document', file).state).toEqual({ is: 'failed', why })
  })

  test('only pages that are up are submitted, in the order in which they were taken', () => {
    const failed: PaperSheet = {
      ...sheetOf('c', 'lab-report', picked),
      state: { is: 'failed', why: '…' },
    }
    const sheets = [done('b', 'diagnosis-record'), failed, done('a', 'id-document')]
    expect(materialIdsOf(sheets)).toEqual(['mat-b', 'mat-a'])
    expect(kindsOf(sheets)).toEqual(['diagnosis-record', 'id-document'])
  })

  test('after a restart a page that was on its way asks to be taken again', () => {
    const { path, state } = kept(sheetOf('a', 'id-document', picked))
    expect(path).toBeUndefined()
    expect(state).toEqual({ is: 'failed', why: '没传完' })
    expect(kept(done('a', 'id-document')).state).toEqual({ is: 'done', materialId: 'mat-a' })
  })
})
