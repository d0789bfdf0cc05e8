import type { ReactNode } from 'react'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { usePage } from '@/ui/page/page'
import styles from '../accounts.module.css'
import { MyPreferences } from './MyPreferences'
import { MyProfile } from './MyProfile'
import { MySessions } from './MySessions'
import { text } from './text'

/** `children`: sections that other features add. */
export function MySettingsPage({ children }: { children?: ReactNode }) {
  const t = useText(text)
  usePage([{ label: t.mySettings }])
  return (
    <>
      <PageHeader title={t.mySettings} />
      <div className={styles['sections']}>
        <MyPreferences />
        <MyProfile />
        {children}
        <MySessions />
      </div>
    </>
  )
}
