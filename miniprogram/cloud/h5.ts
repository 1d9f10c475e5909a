import type { CloudAdapter, Upload } from './adapter'
import { type Answer, asAnswer, refusal } from './answer'
import { identity } from './identity'
import { deliveredCode } from './sms'
import { withTimeout } from './withTimeout'

const ask = async <T>(name: string, event: object): Promise<Answer<T>> => {
  try {
    const openid = await identity()
    const response = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
      body: JSON.stringify(event),
    })
    return asAnswer<T>(await response.json())
  } catch {
    return refusal('NETWORK', '网络没有连上')
  }
}

/** Sends bytes with XMLHttpRequest: fetch does not report how far an upload has come. */
const send = async (
  request: XMLHttpRequest,
  cloudPath: string,
  filePath: string,
  onProgress: (percent: number) => void,
): Upload['done'] => {
  const openid = await identity()
  const bytes = await fetch(filePath).then((response) => response.blob())
  return new Promise((resolve) => {
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(total ? Math.floor((loaded / total) * 100) : 0)
    request.onload = () => resolve(asUpload(request))
    request.onerror = () => resolve(refusal('NETWORK', '没传上，网络断了'))
    request.onabort = () => resolve(refusal('ABORTED', '已取消上传'))
    request.open('PUT', `/upload?path=${encodeURIComponent(cloudPath)}`)
    request.setRequestHeader('x-wx-openid', openid)
    request.send(bytes)
  })
}

const asUpload = (request: XMLHttpRequest): Answer<{ fileID: string }> => {
  const body = JSON.parse(request.responseText || '{}') as { fileID?: string }
  return request.status < 300 && body.fileID
    ? { ok: true, fileID: body.fileID }
    : refusal('NETWORK', '没传上，服务器没有收下')
}

/** HTTP to the local cloud, as the person chosen in this browser. */
export const h5: CloudAdapter = {
  open() {},
  call: (name, event, timeoutMs) => withTimeout(ask(name, event), timeoutMs),
  upload(cloudPath, filePath, onProgress) {
    const request = new XMLHttpRequest()
    const done = send(request, cloudPath, filePath, onProgress).catch(() =>
      refusal('NETWORK', '没传上，网络断了'),
    )
    return { done, abort: () => request.abort() }
  },
  deliveredCode,
}
