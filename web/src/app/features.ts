import type { Feature } from '@/lib/feature'
import { accounts } from '@/features/accounts/feature'
import { board } from '@/features/board/feature'
import { calendars } from '@/features/calendars/feature'
import { gantt } from '@/features/gantt/feature'
import { history } from '@/features/history/feature'
import { imports } from '@/features/imports/feature'
import { inbox } from '@/features/inbox/feature'
import { insight } from '@/features/insight/feature'
import { items } from '@/features/items/feature'
import { myWork } from '@/features/mywork/feature'
import { plan } from '@/features/plan/feature'
import { projects } from '@/features/projects/feature'
import { proposals } from '@/features/proposals/feature'
import { search } from '@/features/search/feature'
import { workflow } from '@/features/workflow/feature'

/** Every feature adds one line here; the shell takes its entries, tabs and commands from this list. */
export const features: readonly Feature[] = [accounts, board, calendars, gantt, history, imports, inbox, insight, items, myWork, plan, projects, proposals, search, workflow]
