import { READING } from './applications'
import { forMembers, named } from './rows'

export const privacy = {
  consents: forMembers('看自己的同意'),
  grant: forMembers('给出同意'),
  withdrawPreview: forMembers('看撤回的后果'),
  withdraw: forMembers('撤回同意'),
  askHuman: named('就一件申请问人', 'application', READING),
  enquiries: forMembers('看自己的提问'),
}
