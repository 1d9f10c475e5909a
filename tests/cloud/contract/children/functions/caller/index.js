/** Calls on the cloud: database, another function, open APIs. */
const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

const actions = {
  /** Writes and reads as the run that asks; `times` round trips to the database. */
  database: async ({ times, key }) => {
    const { OPENID } = cloud.getWXContext()
    const doc = cloud.database().collection('contract_things').doc(`${key}-${OPENID}`)
    await doc.set({ data: { openid: OPENID } })
    for (let i = 1; i < times; i++) await doc.get()
    return { openid: cloud.getWXContext().OPENID, ...(await doc.get()).data }
  },
  relay: async ({ to, data }) => {
    const { result } = await cloud.callFunction({ name: to, data })
    return { own: cloud.getWXContext().OPENID, result }
  },
  notify: async ({ touser }) =>
    cloud.openapi.subscribeMessage.send({
      touser,
      templateId: 'tpl-1',
      page: 'pages/applications/index',
      data: { thing1: { value: '已受理' } },
    }),
  check: async ({ content }) =>
    cloud.openapi.security.msgSecCheck({ content, version: 2, scene: 2, openid: 'o-any' }),
  checkImage: async () =>
    cloud.openapi.security.imgSecCheck({
      media: { contentType: 'image/png', value: Buffer.from([137, 80, 78, 71]) },
    }),
  checkMedia: async () =>
    cloud.openapi.security.mediaCheckAsync({
      mediaUrl: 'https://example.com/a.png',
      mediaType: 2,
      version: 2,
      scene: 2,
      openid: 'o-any',
    }),
  /** Leaves a transaction open that holds a document. */
  abandon: async ({ key }) => {
    const transaction = await cloud.database().startTransaction()
    await transaction
      .collection('contract_things')
      .doc(key)
      .set({ data: { n: 1 } })
    return { left: 'open' }
  },
  /** Uses the database after its own run is over. */
  linger: async ({ key }) => {
    setTimeout(() => {
      cloud
        .database()
        .collection('contract_things')
        .doc(key)
        .set({ data: { late: true } })
        .catch(() => {})
    }, 150)
    return {}
  },
}

exports.main = (event) => actions[event.action](event)
