import { expect, test } from 'vitest'
import { suggestKey } from './projectKey'

test.each([
  ['华东仓储系统上线', 'HDCCXT'],
  ['ERP 十二工厂推广', 'ERPSEG'],
  ['Warehouse system east', 'WSE'],
  ['支付中台', 'ZFZT'],
  ['Apollo', 'APOLLO'],
  ['2026 秋季用户大会', 'QJYHDH'],
  ['一', ''],
  ['2026', ''],
])('%s is called %s', (name, key) => expect(suggestKey(name)).toBe(key))
