import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import { useMe } from '@/api/me'
import type { Language } from '@/lib/catalogue'
import { ClockProvider } from '@/ui/clock'
import { LanguageProvider } from '@/ui/language'
import { useMedia } from '@/ui/page/useMedia'
import { antdTheme } from '@/ui/theme/tokens'
import { useShade } from '@/ui/theme/useShade'

const NONCE = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content

/** antd would put a space between two Chinese characters: 重 试. */
const BUTTON = { autoInsertSpace: false }
const MODAL = { styles: { header: { marginBottom: 16 } } }

/** Language, light or dark and components' look, all as the signed-in person chose. */
export function Appearance({ children }: { children: ReactNode }) {
  const me = useMe()
  const language: Language = me.language.startsWith('en') ? 'en' : 'zh'
  const shade = useShade(me.theme)
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const theme = useMemo(() => antdTheme(shade, isStill), [shade, isStill])
  const csp = useMemo(() => (NONCE ? { nonce: NONCE } : undefined), [])
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en')
  }, [language])
  return (
    <ConfigProvider theme={theme} locale={language === 'zh' ? zhCN : enUS} csp={csp} button={BUTTON} modal={MODAL}>
      <LanguageProvider language={language}>
        <ClockProvider timeZone={me.time_zone}>{children}</ClockProvider>
      </LanguageProvider>
    </ConfigProvider>
  )
}
