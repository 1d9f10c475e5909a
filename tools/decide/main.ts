import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { type Answer, answerText, failed, malformed } from './answer'

const read = (file: string | undefined): Promise<string> =>
  file === undefined ? text(process.stdin) : readFile(file, 'utf8')

/** One answer is spread out for reading; of many each takes a line. */
const print = (answers: Answer | Answer[]): string =>
  Array.isArray(answers) && answers.length > 0
    ? `[\n${answers.map((answer) => JSON.stringify(answer)).join(',\n')}\n]\n`
    : `${JSON.stringify(answers, null, 2)}\n`

/**
 * Decides the cases of a file, or of standard input, and prints the answers as JSON.
 * Resolves with the exit status: 1 when any case could not be decided or nothing could be read.
 */
export async function main(file?: string): Promise<number> {
  const answers = await read(file).then(answerText, () => malformed('', `读不到文件 ${file}`))
  process.stdout.write(print(answers))
  return [answers].flat().some(failed) ? 1 : 0
}
