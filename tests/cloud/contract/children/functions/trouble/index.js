/** Everything that can go wrong in a function. */
let runs = 0

const troubles = {
  loop: () => {
    for (;;);
  },
  hang: () => new Promise(() => {}),
  throw: () => {
    throw new Error('a secret 身份证号 in a message')
  },
  reject: () => {
    Promise.reject(new Error('nobody listens'))
    return new Promise(() => {})
  },
  exit: () => process.exit(7),
  circular: () => {
    const answer = {}
    answer.self = answer
    return answer
  },
  flood: () => 'x'.repeat(2 * 1024 * 1024),
  none: () => undefined,
  count: () => ++runs,
}

exports.main = async (event) => troubles[event.trouble]()
