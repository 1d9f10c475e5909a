import type { Params } from './types'

// biome-ignore lint/complexity/noBannedTypes: methods of every shape pass through.
type Method = Function
type Methods = Record<string, unknown>

interface Callbacks {
  success?(result: unknown): void
  complete?(result: unknown): void
}

/**
 * `App.mockWxMethod` over any object of methods. A mock answers by callback and, unless the name
 * ends with Sync, by promise; a function in its place finds the real method in `this.origin`.
 * `compile` makes a function of its source, in the app's own context.
 */
export function createMocks(methods: () => Methods, compile: (source: string) => Method) {
  const originals = new Map<string, unknown>()

  const restore = (name: string): void => {
    if (originals.has(name)) methods()[name] = originals.get(name)
    originals.delete(name)
  }

  const replace = ({ method, functionDeclaration, args = [], result }: Params): void => {
    const origin = originals.has(method) ? originals.get(method) : methods()[method]
    originals.set(method, origin)
    const stand = functionDeclaration ? compile(functionDeclaration) : () => result
    methods()[method] = (...given: unknown[]) => {
      const answer = stand.apply({ origin }, [...given, ...args])
      if (/Sync$/.test(method)) return answer
      const { success, complete } = (given[0] ?? {}) as Callbacks
      const told = Promise.resolve(answer).then((value) => {
        success?.(value)
        complete?.(value)
        return value
      })
      return told
    }
  }

  return (params: Params): void => {
    const { method, functionDeclaration } = params
    if (functionDeclaration === undefined && !('result' in params)) restore(method)
    else replace(params)
  }
}
