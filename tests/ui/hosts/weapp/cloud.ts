import type { Start } from '../protocol/types'
import { bytesOf } from './files'

interface CallOptions {
  name: string
  data?: object
}

interface UploadOptions {
  cloudPath: string
  filePath: string
  success?(result: { fileID: string; statusCode: number; errMsg: string }): void
  fail?(error: { errMsg: string }): void
  complete?(): void
}

type Progress = (state: { progress: number }) => void

/** `wx.cloud` as far as the app uses it, leading to the local cloud as the start's person. */
export const cloudOf = ({ cloud, openid }: Start) => {
  const who = { 'x-wx-openid': openid }

  const callFunction = async ({ name, data = {} }: CallOptions) => {
    const response = await fetch(`${cloud}/call/${name}`, {
      method: 'POST',
      headers: { ...who, 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
    return { result: await response.json(), errMsg: 'cloud.callFunction:ok' }
  }

  const put = async (path: string, bytes: Buffer, signal: AbortSignal): Promise<string> => {
    const response = await fetch(`${cloud}/upload?path=${encodeURIComponent(path)}`, {
      ...{ method: 'PUT', headers: who, signal },
      body: bytes as unknown as BodyInit,
    })
    const { fileID } = (await response.json()) as { fileID?: string }
    if (!response.ok || !fileID) throw new Error(`cloud.uploadFile:fail ${response.status}`)
    return fileID
  }

  const uploadFile = ({ cloudPath, filePath, success, fail, complete }: UploadOptions) => {
    const aborting = new AbortController()
    const listeners: Progress[] = []
    const tell = (progress: number) => {
      for (const listener of listeners) listener({ progress })
    }
    const sending = async () => {
      try {
        const bytes = bytesOf(filePath)
        tell(10)
        const fileID = await put(cloudPath, bytes, aborting.signal)
        tell(100)
        success?.({ fileID, statusCode: 200, errMsg: 'cloud.uploadFile:ok' })
      } catch (error) {
        const aborted = aborting.signal.aborted ? 'abort' : (error as Error).message
        fail?.({ errMsg: `cloud.uploadFile:fail ${aborted}` })
      }
      complete?.()
    }
    setTimeout(sending)
    return {
      onProgressUpdate: (listener: Progress) => listeners.push(listener),
      abort: () => aborting.abort(),
    }
  }

  return { init() {}, callFunction, uploadFile }
}
