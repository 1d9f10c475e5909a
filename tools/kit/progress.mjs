/** `3.1 秒`, `1 分 05 秒` */
export const seconds = (ms) => {
  const whole = Math.round(ms / 1000)
  return ms < 59_500
    ? `${(ms / 1000).toFixed(1)} 秒`
    : `${Math.floor(whole / 60)} 分 ${String(whole % 60).padStart(2, '0')} 秒`
}

/** Where people look on: standard output belongs to answers. */
const { stderr } = process

/**
 * Shows that something is under way: on a terminal one line that counts the seconds, otherwise a
 * line at the start and one every 10 seconds. `done` ends it with the time taken.
 */
export const ticking = (label) => {
  const started = Date.now()
  const elapsed = () => seconds(Date.now() - started)
  stderr.write(stderr.isTTY ? `${label}…` : `${label}…\n`)
  const timer = setInterval(
    () =>
      stderr.write(stderr.isTTY ? `\r\u001b[K${label}… ${elapsed()}` : `${label}… ${elapsed()}\n`),
    stderr.isTTY ? 1000 : 10_000,
  )
  const end = (mark) => {
    clearInterval(timer)
    stderr.write(`${stderr.isTTY ? '\r\u001b[K' : ''}${label}… ${mark}${elapsed()}\n`)
  }
  return { done: () => end(''), failed: () => end('失败，') }
}
