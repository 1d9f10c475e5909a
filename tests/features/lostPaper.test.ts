import { lostPaper } from '@/features/apply/usePreview'

const ids = ['mat_a', 'mat_b']
const error = (path?: string) => ({ code: 'INVALID_REQUEST', message: '', path })

test('an error about the second paper names the second paper', () => {
  expect(lostPaper(error('materials.1'), ids)).toBe('mat_b')
})

test.each([
  undefined,
  'facts.hospital',
  'materials',
  'materials.x',
  'materials.1.kind',
  'materials.7',
])('an error at %s is about none of the papers', (path) => {
  expect(lostPaper(error(path), ids)).toBeNull()
})
