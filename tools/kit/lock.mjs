import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { at } from './root.mjs'

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const read = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** A lock appears with its owner already in it, so that nobody ever reads an empty one. */
const take = (file) => {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, String(process.pid))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Moves a dead owner's lock away; puts it back if another run was quicker and it is theirs. */
const clearDead = (file, owner) => {
  const aside = `${file}.dead.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (read(aside) === owner) rmSync(aside, { force: true })
  else renameSync(aside, file)
}

/**
 * Runs `work` while no other run of the project holds `name`; waits for it otherwise.
 * `onWait` is called once if there is a wait. A lock whose owner died is taken over.
 */
export const withLock = async (name, work, onWait = () => {}) => {
  mkdirSync(at('.cache/locks'), { recursive: true })
  const file = at('.cache/locks', `${name}.lock`)
  let told = false
  while (!take(file)) {
    const owner = read(file)
    if (owner !== null && !isAlive(Number(owner))) {
      clearDead(file, owner)
      continue
    }
    if (!told) onWait()
    told = true
    await sleep(300)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.removeListener('exit', release)
    release()
  }
}
