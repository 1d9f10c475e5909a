type Arguments = Record<string, unknown>
type Answer = Record<string, unknown> & { errcode: number; errmsg: string }

const ok = (more: object = {}): Answer => ({ errcode: 0, errmsg: 'ok', ...more })

/** WeChat's own sample of text that its check finds risky. */
const RISKY = '特3456书yuuo莞6543李zxcz蒜7782法fgnv级'

/**
 * `security.msgSecCheck`: version 1 answers 87014 for risky text, version 2 a verdict. Everything
 * passes here except the sample.
 */
function checkText({ content, version }: Arguments): Answer {
  const risky = String(content ?? '').includes(RISKY)
  if (version !== 2) return risky ? { errcode: 87014, errmsg: 'risky content' } : ok()
  const verdict = risky ? { suggest: 'risky', label: 20001 } : { suggest: 'pass', label: 100 }
  return ok({ result: verdict, detail: [] })
}

function sendSubscribeMessage({ touser, templateId, template_id, data }: Arguments): Answer {
  if (!touser) return { errcode: 40003, errmsg: 'touser missing' }
  if (!templateId && !template_id) return { errcode: 40037, errmsg: 'template_id missing' }
  return data ? ok({ msgid: Date.now() }) : { errcode: 47003, errmsg: 'argument invalid: data' }
}

/** `cloudbase.sendSmsV2`: taken for every number of a phone in China. */
function sendSms(args: Arguments): Answer {
  const { env, template_id, phone_number_list } = args
  if (!env) return { errcode: 40097, errmsg: 'env missing' }
  if (!template_id) return { errcode: 40037, errmsg: 'template_id missing' }
  const phones = Array.isArray(phone_number_list) ? phone_number_list.map(String) : []
  if (phones.length === 0 || !phones.every((one) => /^\+861\d{10}$/.test(one)))
    return { errcode: 40097, errmsg: 'phone_number_list invalid' }
  const status = { code: 'Ok', message: 'send success', iso_code: 'CN' }
  return ok({
    send_status_list: phones.map((phone_number) => ({
      serial_no: 'local',
      phone_number,
      ...status,
    })),
  })
}

/**
 * `phonenumber.getPhoneNumber`: there is no phone button here, so a code `local-<11 digits>` stands
 * for a tap by the owner of that phone; another is answered as WeChat does a bad one.
 */
function getPhoneNumber({ code }: Arguments): Answer {
  const [, phone] = /^local-(1\d{10})$/.exec(String(code ?? '')) ?? []
  if (!phone) return { errcode: 40029, errmsg: 'invalid code' }
  return ok({
    phone_info: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86' },
  })
}

/** The open APIs this cloud knows; another one answers as WeChat does for an unknown api. */
const apis: Record<string, (args: Arguments) => Answer> = {
  'subscribeMessage.send': sendSubscribeMessage,
  'cloudbase.sendSmsV2': sendSms,
  'phonenumber.getPhoneNumber': getPhoneNumber,
  'security.msgSecCheck': checkText,
  'security.imgSecCheck': () => ok(),
  'security.mediaCheckAsync': () => ok({ trace_id: `local-${Date.now()}` }),
}

export const answerOpenApi = (api: string, args: Arguments): Answer =>
  apis[api]?.(args) ?? { errcode: 40066, errmsg: `invalid url: ${api}` }
