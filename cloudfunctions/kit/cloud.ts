import cloud from 'wx-server-sdk'
import { log } from './log'

/** The only place that knows the SDK. A missing document reads as null instead of an error. */
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

const OPTIONS = { throwOnNotFound: false }

let opened: ReturnType<typeof cloud.database> | undefined

/** Opened with the first call: the environment names the cloud by then. */
export function database() {
  opened ??= cloud.database(OPTIONS as never)
  return opened
}

/** Who calls, as WeChat vouches for it. Undefined for timers and for calls from outside WeChat. */
export const callerOpenid = (): string | undefined => cloud.getWXContext().OPENID || undefined

/** @returns the id under which the file is kept */
export async function putFile(cloudPath: string, fileContent: Buffer): Promise<string> {
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent })
  return fileID
}

/** The bytes, or null when nothing was uploaded there. */
export async function fetchFile(fileID: string): Promise<Buffer | null> {
  try {
    const { fileContent } = await cloud.downloadFile({ fileID })
    return fileContent
  } catch {
    return null
  }
}

/** A file that cannot be deleted now is no reason to fail; the log names it. */
export async function deleteFile(fileID: string): Promise<void> {
  try {
    const { fileList } = (await cloud.deleteFile({ fileList: [fileID] }))!
    if (fileList[0]?.status === 0) return
  } catch {}
  log.warn({ event: 'file-left', fileID })
}

/** A link that opens the file for everyone who has it, for `maxAge` seconds. */
export async function linkTo(fileID: string, maxAge: number): Promise<string | null> {
  const { fileList } = (await cloud.getTempFileURL({ fileList: [{ fileID, maxAge }] }))!
  return fileList[0]?.tempFileURL || null
}

/** A subscribe message to one person. @returns whether WeChat took it */
export async function sendMessage(message: {
  touser: string
  templateId: string
  page: string
  data: Record<string, { value: string }>
}): Promise<boolean> {
  try {
    await cloud.openapi.subscribeMessage.send(message as never)
    return true
  } catch {
    return false
  }
}

/** What the SDK's types do not know of its open APIs; answers come in camel case. */
const openapi = () =>
  cloud.openapi as unknown as {
    cloudbase: { sendSmsV2(message: object): Promise<unknown> }
    phonenumber: {
      getPhoneNumber(asked: { code: string }): Promise<{
        phoneInfo?: { purePhoneNumber?: string; countryCode?: string }
      }>
    }
  }

/** A code by SMS to a phone in China. @returns whether WeChat took it */
export async function sendCodeBySms(phone: string, code: string): Promise<boolean> {
  try {
    await openapi().cloudbase.sendSmsV2({
      env: process.env.TCB_ENV,
      phoneNumberList: [`+86${phone}`],
      templateId: process.env.SMS_TEMPLATE ?? 'local-code',
      templateParamList: [code],
    })
    return true
  } catch {
    return false
  }
}

/** The phone that a tap on WeChat's phone button gave; null for a code that is wrong, used or too old. */
export async function phoneOfButton(code: string): Promise<string | null> {
  try {
    const { phoneInfo } = await openapi().phonenumber.getPhoneNumber({ code })
    const phone = String(phoneInfo?.purePhoneNumber ?? '')
    return String(phoneInfo?.countryCode) === '86' && phone ? phone : null
  } catch {
    return null
  }
}
