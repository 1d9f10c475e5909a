import { places } from '../ui/suite/places'

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

/** What Taro's compiler is told; outside of it, defineAppConfig is nobody's. */
function appConfig(): AppConfig {
  const globals = globalThis as { defineAppConfig?: (config: AppConfig) => AppConfig }
  globals.defineAppConfig = (config) => config
  return jest.requireActual<{ default: AppConfig }>('@/app.config').default
}

test('every page of the app is looked at: by axe, by a finger, and in pictures', () => {
  const { pages, subPackages } = appConfig()
  const all = [
    ...pages,
    ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ]
  const looked = places.map(({ url }) => url.slice(1).split('?')[0])
  expect(all.length).toBeGreaterThan(20)
  expect(all.filter((page) => !looked.includes(page))).toEqual([])
})
