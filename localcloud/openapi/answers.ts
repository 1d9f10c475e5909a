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

/** The open APIs this cloud knows; another one answers as WeChat does for an unknown api. */
const apis: Record<string, (args: Arguments) => Answer> = {
  'subscribeMessage.send': sendSubscribeMessage,
  'security.msgSecCheck': checkText,
  'security.imgSecCheck': () => ok(),
  'security.mediaCheckAsync': () => ok({ trace_id: `local-${Date.now()}` }),
}

export const answerOpenApi = (api: string, args: Arguments): Answer =>
  apis[api]?.(args) ?? { errcode: 40066, errmsg: `invalid url: ${api}` }
