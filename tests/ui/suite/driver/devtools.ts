import type MiniProgram from 'miniprogram-automator/out/MiniProgram'

interface Joining {
  cloud: string
  openid: string
}

/**
 * Runs inside WeChat: lets `wx.cloud` of the app that is open lead to the local cloud, empties the
 * phone's storage and forgets what an earlier scenario left. Needs 不校验合法域名 in DevTools.
 */
const lead = ({ cloud, openid }: Joining): void => {
  const who = { 'x-wx-openid': openid }
  const { wx } = globalThis as unknown as { wx: Record<string, never> & { cloud: object } }
  const request = wx.request as unknown as (options: object) => void
  const files = (
    wx.getFileSystemManager as unknown as () => { readFileSync(path: string): ArrayBuffer }
  )()
  const callFunction = ({ name, data }: { name: string; data: object }) =>
    new Promise((resolve, reject) => {
      request({
        ...{ url: `${cloud}/call/${name}`, method: 'POST', header: who, data },
        success: (answer: { data: object }) => resolve({ result: answer.data }),
        fail: reject,
      })
    })
  interface Upload {
    cloudPath: string
    filePath: string
    success(result: object): void
    fail(error: { errMsg: string }): void
  }
  const uploadFile = ({ cloudPath, filePath, success, fail }: Upload) => {
    request({
      ...{ url: `${cloud}/upload?path=${encodeURIComponent(cloudPath)}`, method: 'PUT' },
      ...{ header: who, data: files.readFileSync(filePath), fail },
      success: ({ data }: { data: { fileID?: string } }) =>
        data.fileID ? success(data) : fail({ errMsg: 'uploadFile:fail' }),
    })
    return { onProgressUpdate() {}, abort() {} }
  }
  Object.assign(wx.cloud, { callFunction, uploadFile })
  ;(wx.clearStorageSync as unknown as () => void)()
}

/** On real DevTools, where the app runs already: points it to the scenario's cloud and person. */
export async function joinCloud(mini: MiniProgram, joining: Joining): Promise<void> {
  await mini.evaluate(lead, joining)
  await mini.callWxMethod('reLaunch', { url: '/pages/benefits/index' })
}
