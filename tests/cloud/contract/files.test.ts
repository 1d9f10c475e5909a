import { openTarget, type Target } from './support/target'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

const bytes = Buffer.from(Array.from({ length: 5000 }, (_, i) => i % 256))

async function upload(name: string, content: Buffer = bytes): Promise<string> {
  const cloudPath = `contract/${target.run}/${name}`
  const { fileID } = await target.cloud.uploadFile({ cloudPath, fileContent: content })
  expect(fileID).toMatch(new RegExp(`^cloud://.+/${cloudPath}$`))
  return fileID
}

const download = async (fileID: string) => (await target.cloud.downloadFile({ fileID })).fileContent

test('a file comes back byte for byte, and the newer one at the same path', async () => {
  const fileID = await upload('一.bin')
  expect(bytes.equals(await download(fileID))).toBe(true)
  await upload('一.bin', Buffer.from('newer'))
  expect((await download(fileID)).toString()).toBe('newer')
  await target.cloud.deleteFile({ fileList: [fileID] })
})

test('a temporary link leads to the file', async () => {
  const fileID = await upload('link.png')
  const { fileList } = await target.cloud.getTempFileURL({
    fileList: [{ fileID, maxAge: 60 }],
  })
  const { tempFileURL, status } = fileList[0]!
  expect(status).toBe(0)
  const response = await fetch(tempFileURL)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(bytes.equals(Buffer.from(await response.arrayBuffer()))).toBe(true)
  await target.cloud.deleteFile({ fileList: [fileID] })
})

test('a deleted file is gone, and what never was has no link', async () => {
  const fileID = await upload('gone.bin')
  const removed = await target.cloud.deleteFile({ fileList: [fileID] })
  expect(removed.fileList).toMatchObject([{ fileID, status: 0 }])
  const { fileList } = await target.cloud.getTempFileURL({ fileList: [fileID] })
  expect(fileList[0]!.status).not.toBe(0)
  await expect(target.cloud.downloadFile({ fileID })).rejects.toThrow()
})
