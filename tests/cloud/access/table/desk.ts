import { forDesk } from './rows'

export const desk = {
  queue: forDesk('看待办'),
  get: forDesk('看一件申请', 'application'),
  contact: forDesk('看联系方式', 'application'),
  accept: forDesk('受理', 'application'),
  askFor: forDesk('请补材料', 'application'),
  decline: forDesk('婉拒', 'application'),
  milestone: forDesk('记下进展', 'application'),
  noShow: forDesk('记为未到', 'application'),
  complete: forDesk('完成', 'application'),
  reviewMaterial: forDesk('看过一份材料', 'application'),
  materialLink: forDesk('打开一份材料', 'application'),
  findInsured: forDesk('按身份证号查来电的人'),
  confirmDesignation: forDesk('登记电话指定的亲属', 'policy'),
  guardianships: forDesk('看监护登记'),
  confirmGuardianship: forDesk('确认监护', 'claim'),
  refuseGuardianship: forDesk('退回监护登记', 'claim'),
  enquiries: forDesk('看提问'),
  answerEnquiry: forDesk('回答提问', 'enquiry'),
}
