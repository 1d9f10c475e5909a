/**
 * Faults as a tired engineer might make them: in `file`, `right` becomes `wrong`. `caughtBy` names
 * the scenarios that look there; one of them has to fail on each host.
 */
export const faults = [
  {
    name: '次数多算一次',
    file: 'miniprogram/copy/quota.ts',
    right: 'amountWords(remaining, unit)',
    wrong: 'amountWords(remaining + 1, unit)',
    caughtBy: 'past the waiting',
  },
  {
    name: '申请按钮没有反应',
    file: 'miniprogram/features/service/Bar.tsx',
    right: "apply: { id: 'apply', words: serviceCopy.apply, onTap: to.apply }",
    wrong: "apply: { id: 'apply', words: serviceCopy.apply, onTap: () => {} }",
    caughtBy: 'from the list to the application',
  },
  {
    name: '不能办的原因没有条款',
    file: 'miniprogram/features/service/Head.tsx',
    right: 'clauses={clauses.chips(...clausesOf(binding, decision))}',
    wrong: 'clauses={clauses.chips(...clausesOf(binding, decision).slice(0, 0))}',
    caughtBy: 'the phone doctor is for the insured alone',
  },
  {
    name: '答题页不说明条款',
    file: 'miniprogram/features/apply/view/BarrierCards.tsx',
    right: 'clauses={clauses.chips(clause, ...more.map((one) => one.clause))}',
    wrong: 'clauses={clauses.chips(...more.map((one) => one.clause))}',
    caughtBy: 'a doctor asked for by name',
  },
  {
    name: '提交前不说哪天以前能退回',
    file: 'miniprogram/copy/cancelling.ts',
    right: "returns: { words: '取消，次数退回'",
    wrong: "returns: { words: '取消'",
    caughtBy: 'a visit for a confirmed tumour',
  },
  {
    name: '不说在等什么',
    file: 'miniprogram/copy/status.ts',
    right: 'const span = last && spans[last.code]',
    wrong: 'const span = undefined',
    caughtBy: 'in the waiting of 30 days',
  },
  {
    name: '草稿没有保存',
    file: 'miniprogram/features/apply/store.ts',
    right: 'saveDraft(key, next)',
    wrong: 'void saveDraft',
    caughtBy: 'a form that was left',
  },
  {
    name: '重传没有反应',
    file: 'miniprogram/features/materials/useMaterials.ts',
    right: 'return retryIn(scope, sheet)',
    wrong: 'return',
    caughtBy: 'one that breaks off',
  },
  {
    name: '大字开关没有反应',
    file: 'miniprogram/pages/benefits/index.tsx',
    right: "setTextSize(textSize === 'large' ? 'normal' : 'large')",
    wrong: "setTextSize('normal')",
    caughtBy: 'large text by one tap',
  },
  {
    name: '没有勾选也能提交',
    file: 'miniprogram/features/apply/view/ConfirmSheet.tsx',
    right: 'checked={submit.given.includes(id)}',
    wrong: 'checked={!submit.given.includes(id)}',
    caughtBy: 'a visit for a confirmed tumour',
  },
  {
    name: '断网时一直转圈',
    file: 'miniprogram/features/applications/list/store.ts',
    right: "phase: 'failed'",
    wrong: "phase: 'loading'",
    caughtBy: 'the applications can be asked for again',
  },
  {
    name: '搜索不看输入的字',
    file: 'miniprogram/features/benefits/NeedSearch.tsx',
    right: 'asked ? search(services, asked) : []',
    wrong: 'asked ? services : []',
    caughtBy: 'words that find nothing',
  },
]
