/**
 * Ends this process when the one that started it has gone: whoever kills npm reaches the shell
 * between, not us. Imported by processes that must not outlive their parent.
 */
const parent = process.ppid

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
}, 500).unref()
