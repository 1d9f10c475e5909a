import Taro from '@tarojs/taro'
import type { CloudAdapter, Upload } from './adapter'
import { asAnswer, refusal } from './answer'
import { withTimeout } from './withTimeout'

/** The WeChat cloud. The environment is fixed at build time; without one, the default is taken. */
export const weapp: CloudAdapter = {
  open() {
    Taro.cloud.init({ env: process.env.TARO_APP_CLOUD_ENV || undefined, traceUser: false })
  },

  call(name, event, timeoutMs) {
    const asked = Taro.cloud
      .callFunction({ name, data: event })
      .then(({ result }) => asAnswer<never>(result))
      .catch(() => refusal('NETWORK', '网络没有连上'))
    return withTimeout(asked, timeoutMs)
  },

  upload(cloudPath, filePath, onProgress): Upload {
    let abort = () => {}
    const done = new Promise<Awaited<Upload['done']>>((resolve) => {
      const task = wx.cloud.uploadFile({
        cloudPath,
        filePath,
        success: ({ fileID }) => resolve({ ok: true, fileID }),
        fail: ({ errMsg }) =>
          resolve(
            errMsg.includes('abort')
              ? refusal('ABORTED', '已取消上传')
              : refusal('NETWORK', '没传上，网络断了'),
          ),
      })
      task.onProgressUpdate(({ progress }) => onProgress(progress))
      abort = () => task.abort()
    })
    return { done, abort: () => abort() }
  },

  // The SMS itself comes to the phone.
  deliveredCode: () => Promise.resolve(null),
}

/** The callback form of WeChat's upload: Taro's promise hides the task that reports progress. */
declare const wx: {
  cloud: {
    uploadFile(options: {
      cloudPath: string
      filePath: string
      success(result: { fileID: string }): void
      fail(failure: { errMsg: string }): void
    }): {
      onProgressUpdate(listener: (state: { progress: number }) => void): void
      abort(): void
    }
  }
}
