import { SettingOutlined } from '@ant-design/icons'
import { useMe } from '@/api/me'
import { phrase } from '@/lib/catalogue'
import type { AdministrationPage, Can, ProjectTab, SidebarEntry } from '@/lib/feature'
import { features } from '../features'
import { text } from './text'

const byOrder = (one: { order: number }, other: { order: number }) => one.order - other.order

/** The sidebar entries that this person may use. */
export function useSidebarEntries(): readonly SidebarEntry[] {
  const { can } = useMe()
  const entries = features.flatMap((feature) => feature.sidebar ?? [])
  return entries.filter((entry) => entry.can?.(can) ?? true).toSorted(byOrder)
}

/** The tabs of a project that answers `can`. */
export function projectTabs(can: Can): readonly ProjectTab[] {
  const tabs = features.flatMap((feature) => feature.tabs ?? [])
  return tabs.filter((tab) => tab.can?.(can) ?? true).toSorted(byOrder)
}

/** The pages of the administration for somebody who may `can`. */
export function administrationPages(can: Can): readonly AdministrationPage[] {
  const pages = features.flatMap((feature) => feature.administration ?? [])
  return pages.filter((page) => page.can(can)).toSorted(byOrder)
}

/** The entry of the administration, for those who may use one of its pages. */
export function useAdministrationEntry(): SidebarEntry | null {
  const [first] = administrationPages(useMe().can)
  return first ? { id: 'administration', label: phrase(text, 'administration'), icon: SettingOutlined, to: '/administration', order: 0 } : null
}
