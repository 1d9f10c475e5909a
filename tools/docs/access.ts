import {
  type Cell,
  type Outcome,
  RESOURCES,
  type Resource,
  ROLES,
  type Role,
  type Row,
  THINGS,
} from '../../tests/cloud/access/table/kinds'

const OUTCOMES: Partial<Record<Outcome, string>> = {
  ok: '可以',
  NOT_FOUND: '没有找到',
  FORBIDDEN: '没有权限',
  NOT_BOUND: '未绑定',
  INELIGIBLE: '不符合条件',
}

const FUNCTIONS: Record<string, string> = {
  account: '账号',
  applications: '申请',
  benefits: '权益',
  clock: '定时任务',
  desk: '专员工作台',
  materials: '材料',
  privacy: '隐私',
  rekey: '换密钥',
  relatives: '亲属',
}

const word = (outcome: Outcome | undefined) =>
  outcome === undefined ? '—' : (OUTCOMES[outcome] ?? `\`${outcome}\``)

const inCell = (cell: Cell, resource: Resource): Outcome | undefined => {
  if (typeof cell !== 'string') return cell[resource]
  return resource === 'others' || resource === 'absent' ? cell : undefined
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const roles = Object.keys(ROLES) as Role[]
const resources = Object.keys(RESOURCES) as Resource[]

/** One line for what names nothing, else one for each resource that somebody has. */
function linesOf(action: string, { says, about, cells }: Row): string[] {
  const head = `\`${action}\` ${says}`
  if (!about) return [line([head, '—', ...roles.map((role) => word(cells[role] as Outcome))])]
  return resources
    .filter((resource) => roles.some((role) => inCell(cells[role], resource) !== undefined))
    .map((resource, n) =>
      line([
        n === 0 ? head : '',
        `${RESOURCES[resource]}${THINGS[about]}`,
        ...roles.map((role) => word(inCell(cells[role], resource))),
      ]),
    )
}

function tableOf([name, actions]: [string, Record<string, Row>]): string {
  const head = ['动作', '对象', ...roles.map((role) => ROLES[role])]
  return [
    `## ${FUNCTIONS[name] ?? name}（\`${name}\`）`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...Object.entries(actions).flatMap(([action, row]) => linesOf(action, row)),
    '',
  ].join('\n')
}

/** `docs/access.md`: every action of every function, and who may. */
export const access = (table: Record<string, Record<string, Row>>): string =>
  [
    '# 谁可以做什么',
    '',
    '由 `tests/cloud/access/table` 生成（`npm run docs`），不要手改。`tests/cloud/access/matrix.test.ts` 在本地云上逐格核对；',
    '函数多了动作而表里没有，测试就失败。',
    '',
    '- “没有找到”对别人的和不存在的逐字节相同，看不出有没有。',
    '- “共享的”：亲属有份的保单，替人保管的保单和申请，亲属让被保险人看的申请。',
    '- “没有 OPENID”：不是从微信来的调用；只有定时任务和控制台该这样来。',
    '- “—”：没有这种情形。',
    '',
    ...Object.entries(table).map(tableOf),
  ].join('\n')
