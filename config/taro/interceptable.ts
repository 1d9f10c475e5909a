import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fromRoot } from './paths'

const platform = path.dirname(require.resolve('@tarojs/plugin-platform-h5/package.json'))

/** Values rather than calls: they are handed on as they are. */
const VALUES = ['Behavior', 'Current', 'ENV_TYPE', 'Events', 'Link']

const isCall = (name: string): boolean => /^[a-z]\w*$/.test(name)

/** Every call that the browser build may compile to a named import of its own. */
const calls = (): string[] => {
  const { apis } = JSON.parse(readFileSync(path.join(platform, 'dist/definition.json'), 'utf8'))
  return Object.keys(apis).filter(isCall)
}

const source = (): string =>
  [
    `import * as apis from ${JSON.stringify(path.join(platform, 'dist/runtime/apis/index.js'))}`,
    'const Taro = apis.default',
    "for (const name of Object.keys(apis)) if (name !== 'default' && !(name in Taro)) Taro[name] = apis[name]",
    'window.__taro = Taro',
    // Some calls are put in place only when the app starts.
    "const late = (name) => typeof Taro[name] === 'object' ? Taro[name] : (...args) => Taro[name](...args)",
    'export default Taro',
    `export const { ${VALUES.join(', ')} } = Taro`,
    ...calls().map((name) => `export const ${name} = /*#__PURE__*/ late('${name}')`),
    '',
  ].join('\n')

/**
 * For the browser build that UI tests drive (`node tools/build/h5.mjs --test`): a module to take in
 * place of `@tarojs/taro` whose every call goes through `window.__taro`, where a test can replace it.
 */
export const interceptableTaro = (): string => {
  const file = fromRoot('.cache/h5-test/taro.js')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, source())
  return file
}
