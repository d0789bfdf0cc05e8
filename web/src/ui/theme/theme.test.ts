import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast } from '@/lib/contrast'
import { palette } from './tokens'

const css = readFileSync('src/ui/theme/theme.css', 'utf8')
const named = [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name, light, dark] as const)
const colour = (name: string, shade: 'light' | 'dark') => named.find(([other]) => other === name)?.[shade === 'light' ? 1 : 2] ?? ''

test.each(['light', 'dark'] as const)('antd computes with the colours of theme.css in %s', (shade) => {
  const same = Object.fromEntries(Object.keys(palette[shade]).map((name) => [name, colour(name, shade)]))
  expect(palette[shade]).toEqual(same)
})

const READ = ['text', 'text-soft', 'text-faint', 'accent', 'good', 'warn', 'bad', 'calm', 'idle']
const UNDER = ['page', 'raised', 'rail', 'hover', 'selected']

test.each(['light', 'dark'] as const)('text is readable on every ground in %s', (shade) => {
  const weak = READ.flatMap((text) => UNDER.map((ground) => ({ text, ground, ratio: contrast(colour(text, shade), colour(ground, shade)) }))).filter(({ ratio }) => !(ratio >= 4.5))
  expect(weak).toEqual([])
  for (const tone of ['good', 'warn', 'bad', 'calm', 'idle']) expect(contrast(colour(tone, shade), colour(`${tone}-soft`, shade))).toBeGreaterThan(4.5)
  expect(contrast(colour('on-accent', shade), colour('accent', shade))).toBeGreaterThan(4.5)
})
