/** Adds one to the number in a file, slowly, several times, each time under the lock. */
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { withLock } from '../../../tools/kit/lock.mjs'

const [lock, file, times] = process.argv.slice(2)
for (let i = 0; i < Number(times); i++) {
  await withLock(lock, async () => {
    const before = Number(readFileSync(file, 'utf8'))
    await sleep(5)
    writeFileSync(file, String(before + 1))
  })
}
