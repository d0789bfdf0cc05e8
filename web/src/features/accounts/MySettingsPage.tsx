import { Segmented } from 'antd'
import { useEditMe, useMe } from '@/api/me'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { usePage } from '@/ui/page/page'
import { text } from './text'

export function MySettingsPage() {
  const t = useText(text)
  const me = useMe()
  const edit = useEditMe()
  usePage([{ label: t.mySettings }])
  const themes = [
    { value: 'light' as const, label: t.light },
    { value: 'dark' as const, label: t.dark },
    { value: 'system' as const, label: t.system },
  ]
  return (
    <>
      <PageHeader title={t.mySettings} />
      <Segmented aria-label={t.theme} options={themes} value={me.theme} onChange={(theme) => edit({ theme })} />
    </>
  )
}
