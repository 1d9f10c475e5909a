import { type Answer, refusal } from './answer'

/** The answer, or TIMEOUT when it takes longer than `ms`. */
export const withTimeout = <T>(asked: Promise<Answer<T>>, ms: number): Promise<Answer<T>> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(refusal('TIMEOUT', '等了太久，没有回音')), ms)
    asked.then((answer) => {
      clearTimeout(timer)
      resolve(answer)
    })
  })
