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
    { value: 'light', label: t.light },
    { value: 'dark', label: t.dark },
    { value: 'system', label: t.system },
  ]
  return (
    <>
      <PageHeader title={t.mySettings} />
      <Segmented aria-label={t.theme} options={themes} value={me.theme} onChange={(theme) => edit({ theme })} />
    </>
  )
}
