import path from 'node:path'
import { sizesBench } from '../bench/sizes.bench'

/** Of the finished builds in dist/. */
describe('what a phone has to load', () => {
  const sizes = sizesBench(path.resolve('dist'))

  it('keeps the mini-program main package within 700 KB', () => {
    expect(sizes.weappMain).toBeGreaterThan(0)
    expect(sizes.weappMain).toBeLessThanOrEqual(700 * 1024)
  })

  it('keeps the first scripts of the browser page within 250 KB gzip', () => {
    expect(sizes.h5Start).toBeLessThanOrEqual(250 * 1024)
  })

  it('keeps engine and calendar within 40 KB gzip', () => {
    expect(sizes.engine).toBeLessThanOrEqual(40 * 1024)
  })
})
