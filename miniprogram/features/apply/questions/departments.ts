import { departmentWords } from '@/copy/answers/visit'

/** Words people write for departments that the rules know by an id. */
const PATTERNS: [RegExp, string][] = [
  [/口腔美容|牙齿美容|美容牙|牙.*(美白|贴面)/, 'cosmetic-dentistry'],
  [/生殖|试管|辅助生育/, 'reproductive-centre'],
  [/妇产|产科|产检|分娩/, 'obstetrics'],
  [/急诊/, 'emergency'],
  [/精神|心理/, 'psychiatry'],
  [/医技|检验|化验|放射|影像|超声|病理科|心电图/, 'medical-technology'],
]

/** What a case calls the department: an id where the rules know one, else the words themselves. */
export function departmentOf(words: string): string {
  const plain = words.trim()
  if (plain in departmentWords) return plain
  return PATTERNS.find(([pattern]) => pattern.test(plain))?.[1] ?? plain
}
