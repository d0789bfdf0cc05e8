import { useMe } from '@/api/me'
import type { ProjectTab, SidebarEntry } from '@/lib/feature'
import { features } from '../features'

const byOrder = (one: { order: number }, other: { order: number }) => one.order - other.order

/** The sidebar entries that this person may use. */
export function useSidebarEntries(): readonly SidebarEntry[] {
  const { can } = useMe()
  const entries = features.flatMap((feature) => feature.sidebar ?? [])
  return entries.filter((entry) => entry.can?.(can) ?? true).toSorted(byOrder)
}

/** The tabs of a project that answers `can`. */
export function projectTabs(can: Readonly<Record<string, boolean>>): readonly ProjectTab[] {
  const tabs = features.flatMap((feature) => feature.tabs ?? [])
  return tabs.filter((tab) => tab.can?.(can) ?? true).toSorted(byOrder)
}
