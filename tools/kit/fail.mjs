/** Runs a command; what it throws is told in plain words, without a stack, and ends it with status 1. */
export const failPlainly = async (command) => {
  const major = Number(process.versions.node.split('.')[0])
  try {
    if (major < 20) throw new Error(`需要 Node.js 20 或更新的版本，现在是 ${process.versions.node}`)
    await command()
  } catch (error) {
    process.stderr.write(`\n${process.env.DEBUG ? error.stack : error.message}\n`)
    process.exitCode = 1
  }
}
