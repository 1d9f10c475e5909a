/** Says what it was called with, who is asking and what time it is. */
const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

exports.main = async (event, context) => {
  if (event.wait) await new Promise((done) => setTimeout(done, event.wait))
  const { OPENID, SOURCE } = cloud.getWXContext()
  return {
    event,
    openid: OPENID ?? null,
    source: SOURCE,
    requestId: context.request_id,
    clockOffsetMs: Number(process.env.LOCAL_CLOCK_OFFSET_MS),
    rateLimits: process.env.RATE_LIMITS ?? null,
    strangers: Object.keys(process.env).filter((name) => /TOKEN$/.test(name)),
  }
}
