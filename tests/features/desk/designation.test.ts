import {
  designationRequest,
  noRelative,
  relativeFaults,
  relativeFaultsOfError,
} from '@/features/desk/designation/form'
import { type FoundPolicy, roomOf } from '@/features/desk/designation/policies'

const input = {
  ...{ relation: 'spouse' as const, name: ' 周明远 ', idNumber: '11010119840912103x' },
  ...{ phone: '138 0000 1234', calledOn: '2026-11-26' },
}
const policy: FoundPolicy = {
  ...{ id: 'pol-1', planName: '都会康悦', insurer: '中美联泰', number: 'P0001' },
  relatives: { relations: ['spouse'], most: 2, clause: '3.1' },
  designated: [],
  prepared: [],
}
const relative = { id: 'd', name: '周*远', relation: 'spouse' as const, designatedOn: '2026-01-01' }

describe('entering a relative named on the phone', () => {
  test('names everything that is still missing', () => {
    expect(Object.keys(relativeFaults(noRelative))).toEqual([
      ...['relation', 'name', 'idNumber', 'phone', 'calledOn'],
    ])
    expect(relativeFaults(input)).toEqual({})
  })

  test('sends numbers without the spaces people type', () => {
    expect(designationRequest('pol-1', input)).toEqual({
      ...{ policyId: 'pol-1', relation: 'spouse', name: '周明远' },
      ...{ idNumber: '11010119840912103X', phone: '13800001234', calledOn: '2026-11-26' },
    })
  })

  test('shows a refusal at its field', () => {
    const error = { code: 'INVALID_REQUEST', message: '身份证号不对', path: 'idNumber' }
    expect(relativeFaultsOfError(error)).toEqual({ idNumber: '身份证号不对' })
    expect(relativeFaultsOfError({ ...error, path: undefined })).toEqual({})
  })

  test('tells which policies still take a relative', () => {
    expect(roomOf(policy)).toEqual({ open: true, words: '已指定 0 位，最多 2 位' })
    expect(roomOf({ ...policy, designated: [relative, relative] }).open).toBe(false)
    expect(roomOf({ ...policy, relatives: null }).words).toBe('这份计划不能指定亲属')
    const free = { relations: [], most: null, clause: '3.1' }
    expect(roomOf({ ...policy, relatives: free }).words).toBe('这份计划不用指定亲属')
  })
})
