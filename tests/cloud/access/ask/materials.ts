import { type Ask, type Asks, members } from './kinds'

const one: Ask = { event: ({ named: { id } }) => ({ materialId: id }) }

export const materials: Asks = {
  ticket: {
    event: () => ({ kind: 'id-document', name: '1.jpg', size: 100, type: 'image/jpeg' }),
  },
  confirm: { event: ({ named: { id } }) => ({ materialId: id, fileID: 'cloud://a.b/c.jpg' }) },
  remove: { ...one, given: members('materials', { fileID: null }) },
  link: one,
}
