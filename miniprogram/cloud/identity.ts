/**
 * Who a browser is. On a phone WeChat vouches for the person and none of this exists; the local
 * cloud instead takes the name of a demo person in a header. Only the h5 adapter and the chooser
 * in features/identity use it.
 */
const KEY = 'hq.openid'

const waiting: ((openid: string) => void)[] = []

/** `?as=o-insured-kangyue` before or behind the hash chooses the person and is remembered. */
const fromAddress = (): string | null => {
  const { search, hash } = window.location
  const behindHash = hash.includes('?') ? hash.slice(hash.indexOf('?')) : ''
  return new URLSearchParams(search).get('as') ?? new URLSearchParams(behindHash).get('as')
}

/** The person chosen, or null at the first start. */
export const currentIdentity = (): string | null => {
  const named = fromAddress()
  if (named) window.localStorage.setItem(KEY, named)
  return named ?? window.localStorage.getItem(KEY)
}

/** Resolves as soon as someone is chosen. */
export const identity = (): Promise<string> => {
  const openid = currentIdentity()
  return openid ? Promise.resolve(openid) : new Promise((resolve) => waiting.push(resolve))
}

export const chooseIdentity = (openid: string): void => {
  window.localStorage.setItem(KEY, openid)
  for (const resolve of waiting.splice(0)) resolve(openid)
}
