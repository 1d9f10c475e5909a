import { forMembers, named } from './rows'

const own = { own: 'ok' } as const
const OWN = {
  ...{ insured: own, spouse: own, mother: own, guardian: own, ward: own },
  ...{ specialist: own, stranger: own },
}

export const materials = {
  ticket: forMembers('要一个上传凭证'),
  confirm: named('确认上传', 'paper', OWN),
  remove: named('删除材料', 'paper', OWN),
  link: named('打开材料', 'paper', OWN),
}
