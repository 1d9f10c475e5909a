import { requestSubscribeMessage } from '@tarojs/taro'

export type Reminding = 'taken' | 'refused' | 'failed'

/** Only WeChat sends messages; a browser asks for none. */
export const canRemind = (templates: readonly string[]): boolean =>
  process.env.TARO_ENV === 'weapp' && templates.length > 0

/** Asks the person, in WeChat's own sheet, to be told of the next step; each yes is good for one message. */
export async function remind(templates: string[]): Promise<Reminding> {
  try {
    // Taro's type also demands what only Alipay takes.
    const asked = { tmplIds: templates } as Parameters<typeof requestSubscribeMessage>[0]
    const answer = await requestSubscribeMessage(asked)
    return templates.some((id) => Reflect.get(answer, id) === 'accept') ? 'taken' : 'refused'
  } catch {
    return 'failed'
  }
}
