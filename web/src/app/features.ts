import type { Feature } from '@/lib/feature'
import { accounts } from '@/features/accounts/feature'
import { audit } from '@/features/audit/feature'
import { across } from '@/features/across/feature'
import { board } from '@/features/board/feature'
import { calendars } from '@/features/calendars/feature'
import { capture } from '@/features/capture/feature'
import { feeds } from '@/features/feeds/feature'
import { flow } from '@/features/flow/feature'
import { forecast } from '@/features/forecast/feature'
import { gantt } from '@/features/gantt/feature'
import { history } from '@/features/history/feature'
import { imports } from '@/features/imports/feature'
import { inbox } from '@/features/inbox/feature'
import { insight } from '@/features/insight/feature'
import { items } from '@/features/items/feature'
import { myWork } from '@/features/mywork/feature'
import { ops } from '@/features/ops/feature'
import { plan } from '@/features/plan/feature'
import { projects } from '@/features/projects/feature'
import { proposals } from '@/features/proposals/feature'
import { search } from '@/features/search/feature'
import { sprints } from '@/features/sprints/feature'
import { tokens } from '@/features/tokens/feature'
import { meetings } from '@/features/meetings/feature'
import { warnings } from '@/features/warnings/feature'
import { workflow } from '@/features/workflow/feature'

/** Every feature adds one line here; the shell takes its entries, tabs and commands from this list: a phone's ＋ is the first that creates. */
export const features: readonly Feature[] = [
  capture,
  accounts,
  across,
  audit,
  board,
  calendars,
  feeds,
  flow,
  forecast,
  gantt,
  history,
  imports,
  inbox,
  insight,
  items,
  meetings,
  myWork,
  ops,
  plan,
  projects,
  proposals,
  search,
  sprints,
  tokens,
  warnings,
  workflow,
]
