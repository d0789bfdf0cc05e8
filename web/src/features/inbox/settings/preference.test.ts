import { expect, test } from 'vitest'
import { type Channels, isDefault, type Preference, withChannels } from './preference'

const USUAL: Channels[] = [
  { kind: 'mentioned', inbox: true, mail: 'at_once', push: true },
  { kind: 'changed', inbox: true, mail: 'digest', push: false },
]
const PREFERENCE: Preference = { channels: USUAL, defaults: USUAL, mail: 'daily', quiet_from: null, quiet_until: null, is_mail_configured: true }

test('one cell changes one row, and the defaults are known again', () => {
  const channels = withChannels(USUAL, 'changed', { mail: 'never' })
  expect(channels[1]).toEqual({ kind: 'changed', inbox: true, mail: 'never', push: false })
  expect(isDefault({ ...PREFERENCE, channels })).toBe(false)
  expect(isDefault({ ...PREFERENCE, channels: withChannels(channels, 'changed', { mail: 'digest' }) })).toBe(true)
})
