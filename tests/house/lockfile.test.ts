import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8')

describe('the lock file', () => {
  it('names no registry, so that every machine may use its own', () => {
    expect(lock).not.toMatch(/"resolved": "https?:/)
  })

  it('knows a checksum for every package it installs', () => {
    const { packages } = JSON.parse(lock) as { packages: Record<string, { integrity?: string }> }
    const without = Object.entries(packages)
      .filter(([name, entry]) => name !== '' && !entry.integrity)
      .map(([name]) => name)
    expect(without).toEqual([])
  })

  it('holds every optional binary that a package names, without which `npm ci` refuses it', () => {
    const { packages } = JSON.parse(lock) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>
    }
    const held = new Set(Object.keys(packages).map((key) => key.split('node_modules/').pop()))
    const missing = Object.entries(packages).flatMap(([key, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !held.has(name))
        .map((name) => `${key} → ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('holds exactly the versions package.json names', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    const named = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(named.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })
})
