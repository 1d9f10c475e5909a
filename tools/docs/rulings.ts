import type { Handbook } from '../../shared/catalogue/types'

/** `docs/rulings.md`: every open text, both readings, the one taken and why. */
export function rulings(handbooks: readonly Handbook[]): string {
  const sections = handbooks.map(({ name, rulings: all }) =>
    [
      `## ${name}`,
      '',
      ...all.flatMap(({ id, places, readings, taken, why }) => [
        `### ${id}`,
        '',
        `- 条款：${places.join('、')}`,
        `- 读法一：${readings[0]}`,
        `- 读法二：${readings[1]}`,
        `- 采用：${taken}`,
        `- 理由：${why}`,
        '',
      ]),
    ].join('\n'),
  )
  return [
    '# 条款读法登记',
    '',
    '手册里有两种读法的地方，取对被保险人有利的一种（《保险法》第三十条）。由手册数据生成（`npm run docs`），不要手改。',
    '',
    ...sections,
  ].join('\n')
}
