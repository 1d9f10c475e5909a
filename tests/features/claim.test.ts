import { faultsOf, faultsOfError, tidy } from '@/features/account/claim'

const claim = { name: '王小兰', idNumber: '990101198505011029', policyNumber: 'P-0102' }

describe('the form that binds', () => {
  test('takes numbers with the spaces people type', () => {
    const typed = { name: ' 王小兰 ', idNumber: '990101 19850501 102x', policyNumber: 'P - 0102' }
    expect(tidy(typed)).toEqual({ ...claim, idNumber: '99010119850501102X' })
    expect(faultsOf(typed)).toEqual({})
  })

  test('says at each field what is wrong with it', () => {
    expect(Object.keys(faultsOf({ name: '', idNumber: '123', policyNumber: '保单' }))).toEqual([
      'name',
      'idNumber',
      'policyNumber',
    ])
    expect(faultsOf({ ...claim, policyNumber: '?' }, ['name'])).toEqual({})
  })

  test('puts a refusal where it belongs', () => {
    const invalid = { code: 'INVALID_REQUEST', path: 'idNumber', message: '身份证号不对，请核对' }
    expect(faultsOfError(invalid)).toEqual({ idNumber: '身份证号不对，请核对' })
    const proof = { code: 'INVALID_REQUEST', path: 'proof.code', message: '应为 6 位验证码' }
    expect(faultsOfError(proof)).toEqual({ code: '应为 6 位验证码' })
    expect(faultsOfError({ code: 'NOT_FOUND', message: '没有找到' }).form).toContain('对照保单')
    expect(faultsOfError({ code: 'NETWORK', message: '' }).form).toContain('网络')
    expect(faultsOfError({ code: 'TOO_MANY_REQUESTS', message: '一小时后再试' }).form).toBe(
      '一小时后再试',
    )
    expect(faultsOfError({ code: 'INTERNAL', message: 'x' }).form).toBe('没能绑定，请稍后再试。')
  })
})
