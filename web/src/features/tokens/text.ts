import { catalogue } from '@/lib/catalogue'
import { names } from './names'

export const text = catalogue({
  zh: {
    ...names.zh,
    tokens: '访问令牌',
    hint: '让程序以您的身份调用接口：请求头 Authorization: Bearer 令牌。令牌的权限不会超过您本人；账号停用即失效。',
    name: '用途',
    namePlaceholder: '例如：日报脚本',
    scope: '权限范围',
    days: '有效期',
    lasts: (n: number) => `${n} 天`,
    make: '创建令牌',
    shownOnce: '请现在复制保存，关闭后无法再看到：',
    expires: '到期',
    lastUsed: '最近使用',
    neverUsed: '从未使用',
    revoke: '吊销',
    revokeLabel: (name: string) => `吊销令牌“${name}”`,
    none: '还没有令牌。',
  },
  en: {
    ...names.en,
    tokens: 'Access tokens',
    hint: 'Let a program call the API as you: header Authorization: Bearer TOKEN. A token may never do more than you, and is dead with your account.',
    name: 'Purpose',
    namePlaceholder: 'for example: daily report script',
    scope: 'Scope',
    days: 'Lasts',
    lasts: (n: number) => `${n} days`,
    make: 'Make a token',
    shownOnce: 'Copy it now; it is never shown again:',
    expires: 'Expires',
    lastUsed: 'Last used',
    neverUsed: 'Never used',
    revoke: 'Revoke',
    revokeLabel: (name: string) => `Revoke the token “${name}”`,
    none: 'No tokens yet.',
  },
})

export const scopeText = catalogue({
  zh: { read: '只读', write: '读写', administer: '读写和管理' },
  en: { read: 'Read', write: 'Read and write', administer: 'Read, write and administer' },
})
