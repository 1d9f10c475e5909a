import type { ConsentId } from '@shared/application/consents'

/** One consent: what is agreed to in a line, and the whole of it. */
export interface ConsentCopy {
  line: string
  title: string
  what: string
  why: string
  to: string
  howLong: string
  withdraw: string
}

export interface ConsentParties {
  service: string
  insurer: string
  provider: string
}

const WITHDRAW = '随时可以在“我的 › 隐私”里撤回。撤回以后，没办完的部分可能办不下去。'

/** Written for each service, so that it says to whom and for what. */
export const consentCopy: Record<ConsentId, (parties: ConsentParties) => ConsentCopy> = {
  'health-data': ({ service }) => ({
    line: '同意用我填的病情和材料，办这次申请。',
    title: '处理健康信息',
    what: '您这次填写的病情、日期、医院，上传的病历等材料。这些是敏感个人信息。',
    why: `核对能不能办理${service}，并安排这次服务。不用于别的事。`,
    to: '本平台负责这件事的健康专员。每次打开都有记录，您可以查。',
    howLong: '办结后保存 3 年，备查次数和争议；期满删除。',
    withdraw: WITHDRAW,
  }),
  provider: ({ service, provider, insurer }) => ({
    line: '同意把病历交给服务商，只用于这一次。',
    title: '交给服务商',
    what: '办理需要的姓名、证件号、电话、病情和材料。',
    why: `由服务商联系医院和医生，安排${service}。`,
    to: `${provider}（手册写明的服务商），以及它为这次服务联系的医院。${insurer}只收到办理结果和次数。`,
    howLong: '服务办结后，服务商按法律规定的期限保存病历资料，期满删除。',
    withdraw: WITHDRAW,
  }),
  'cross-border': ({ service, provider }) => ({
    line: '同意把病历翻译后送到境外的医院或专家。',
    title: '送往境外',
    what: '姓名拼音、年龄、病情、病历和影像，翻译后的文本。',
    why: `由境外医生看病历，完成${service}。`,
    to: `${provider}为您联系、并由您选定的境外医疗机构；选定之前不送出。`,
    howLong: '由境外机构按当地法律保存。您可以请服务商转达查阅、更正、删除的要求。',
    withdraw: WITHDRAW,
  }),
  'relative-data': ({ service, insurer }) => ({
    line: '我已告诉这位亲属，对方同意我提供这些信息。',
    title: '提供亲属的信息',
    what: '亲属的姓名、证件号、电话、和您的关系，以及您为对方填写的内容。',
    why: `确认对方能不能用这份保单的服务，并办理${service}。不用于别的事。`,
    to: `本平台的健康专员和${insurer}。对方绑定以后自己能看到，也能要求更正、删除。`,
    howLong: '指定以后，保存到保险合同结束后 3 年；没有指定成功的，当时就删除。',
    withdraw: WITHDRAW,
  }),
  child: ({ service }) => ({
    line: '我是孩子的父母或其他监护人，同意处理孩子的信息。',
    title: '处理不满 14 岁孩子的信息',
    what: '孩子的姓名、证件号，您为孩子填写的病情和上传的材料。孩子的这些信息都按敏感个人信息保护。',
    why: `核对孩子能不能办理${service}，并安排这次服务。不用于别的事。`,
    to: '本平台负责这件事的健康专员。每次打开都有记录，您可以查。',
    howLong: '办结后保存 3 年，备查次数和争议；期满删除。孩子满 18 岁后由本人管理。',
    withdraw: WITHDRAW,
  }),
}

export const consentWords = {
  full: '看全文',
  rows: {
    what: '处理什么',
    why: '为了什么',
    to: '交给谁',
    howLong: '保存多久',
    withdraw: '怎么撤回',
  },
} as const
