/** `npm test`: everything; `npm test -- <pattern>`: only the tests whose path matches, after their builds. */
import { ensureBrowser, ensurePackages, failPlainly } from './setup.mjs'
import { checks, unitTests } from './steps/checks.mjs'
import { jestStep } from './steps/jest.mjs'
import { projectsMatching } from './steps/matching.mjs'
import { runSteps } from './steps/runSteps.mjs'

const pattern = process.argv.slice(2)
let browser

const build = (id, label, file = id, how = 'build') => ({
  id,
  label,
  work: async () => {
    await (await import(`./build/${file}.mjs`))[how]()
    return { ok: true }
  },
})

const functions = build('functions', '构建云函数')
const h5 = build('h5', '构建页面（h5）')
const h5ForTests = build('h5-test', '构建页面（h5，测试用）', 'h5', 'buildForTests')
const weapp = build('weapp', '构建小程序（weapp）')
const withBrowser = {
  id: 'browser',
  label: '浏览器与中文字体',
  work: async () => {
    browser = await ensureBrowser()
    return { ok: true }
  },
}

const tests = (project, label, after, env) => ({
  id: project,
  label,
  after,
  alone: true,
  show: pattern.length > 0,
  work: jestStep(project, { env, pattern }),
})

const cloud = tests('cloud', '云端测试', ['functions'])
const forPages = ['functions', 'h5', 'h5-test', 'weapp', 'browser']
const ui = tests('ui', '页面测试（小程序和浏览器）', forPages, () => ({ CHROMIUM_PATH: browser }))

const builds = [functions, h5, h5ForTests, weapp, withBrowser]
const everything = [...checks, ...builds, cloud, ui]

/** Builds come along as the chosen projects need them. */
const chosen = (projects) => {
  const picked = [unitTests(pattern), cloud, ui].filter(({ id }) => projects.includes(id))
  const needed = new Set(picked.flatMap(({ after = [] }) => after))
  return [...builds.filter(({ id }) => needed.has(id)), ...picked]
}

await failPlainly(async () => {
  await ensurePackages()
  if (pattern.length === 0) return runSteps(everything)
  const projects = await projectsMatching(pattern)
  if (projects.length === 0) throw new Error(`没有测试匹配 ${pattern.join(' ')}`)
  await runSteps(chosen(projects))
})
