import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    wentWrong: '这一页没能打开',
    unreachable: '连不上服务器',
    unreachableAdvice: '您填写的内容还在本页。请检查网络，然后重试。',
    kept: '已保存的内容不受影响。可以重试；仍不行时，把下面的信息发给管理员。',
    notFound: '找不到这个页面',
    notFoundAdvice: '它可能已被删除，或者您没有查看权限。',
  },
  en: {
    wentWrong: 'This page could not be opened',
    unreachable: 'The server cannot be reached',
    unreachableAdvice: 'What you typed is still on this page. Check the network, then try again.',
    kept: 'Everything saved is safe. Try again; if it fails again, send the line below to your administrator.',
    notFound: 'This page does not exist',
    notFoundAdvice: 'It may have been deleted, or you may not have access to it.',
  },
})
