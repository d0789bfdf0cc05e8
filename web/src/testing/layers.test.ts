import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const IMPORT = /(?:from|import\()\s*'([^']+)'/g

/** What each layer may use; `features` may use its own domain as well. */
const MAY_USE: Record<string, readonly string[]> = {
  lib: ['lib'],
  api: ['api', 'lib'],
  ui: ['ui', 'lib'],
  features: ['ui', 'api', 'lib'],
  app: ['app', 'features', 'ui', 'api', 'lib'],
}

interface Import {
  file: string
  /** `lib/dates`, `features/items/text`. */
  target: string
}

function importsOf(file: string): Import[] {
  const found = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name = '']) => name)
  const own = found.filter((name) => name.startsWith('@/') || name.startsWith('.'))
  return own.map((name) => ({ file, target: name.startsWith('@/') ? name.slice(2) : join(dirname(file), name).slice('src/'.length) }))
}

function isAllowed({ file, target }: Import): boolean {
  const [layer = '', domain] = file.split('/').slice(1)
  const [targetLayer = '', targetDomain] = target.split('/')
  const isOwnDomain = layer === 'features' && targetLayer === 'features' && domain === targetDomain
  return isOwnDomain || MAY_USE[layer]?.includes(targetLayer) === true
}

test('imports point down: app, features, ui and api, lib; no feature knows another', () => {
  const files = globSync('src/{lib,api,ui,features,app}/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$/.test(file))
  const wrong = files.flatMap(importsOf).filter((one) => !isAllowed(one))
  expect(files.length).toBeGreaterThan(100)
  expect(wrong.map(({ file, target }) => `${file} uses ${target}`)).toEqual([])
})
