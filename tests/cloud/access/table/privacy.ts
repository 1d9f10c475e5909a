import { ACTING } from './applications'
import { forMembers, named } from './rows'

export const privacy = {
  consents: forMembers('看自己的同意'),
  grant: forMembers('给出同意'),
  withdrawPreview: forMembers('看撤回的后果'),
  withdraw: forMembers('撤回同意'),
  export: forMembers('导出自己的全部资料'),
  erasePreview: forMembers('看删除的后果'),
  erase: forMembers('删除自己的资料'),
  accessLog: forMembers('看谁看过自己的资料'),
  askHuman: named('就一件申请问人', 'application', {
    ...ACTING,
    insured: { own: 'ok', shared: 'NOT_FOUND' },
  }),
  enquiries: forMembers('看自己的提问'),
}
