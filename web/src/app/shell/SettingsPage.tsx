import { MySettingsPage } from '@/features/accounts/me/MySettingsPage'
import { MyFeeds } from '@/features/feeds/MyFeeds'
import { MyTokens } from '@/features/tokens/MyTokens'

/** One's own settings, with what other features add to them. */
export function SettingsPage() {
  return (
    <MySettingsPage>
      <MyFeeds />
      <MyTokens />
    </MySettingsPage>
  )
}
