import { whereTo } from '@/packages/service/pages/notices/whereTo'

test.each([
  ['progress', 'app_1', '/packages/service/pages/application/index?id=app_1'],
  ['relatives', undefined, '/packages/family/pages/list/index'],
  ['guardianship', undefined, '/packages/family/pages/list/index'],
  ['enquiry', undefined, '/packages/privacy/pages/enquiries/index'],
  ['opens-tomorrow', undefined, null],
] as const)('a notice of %s about %s leads to %s', (kind, application, address) => {
  expect(whereTo({ kind, application })).toBe(address)
})
