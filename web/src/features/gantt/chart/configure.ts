import type { GanttStatic } from 'dhtmlx-gantt'

const GRID = {
  width: 560,
  min_width: 110,
  rows: [
    { view: 'grid', scrollX: 'gridScroll', scrollY: 'scrollVer', scrollable: true },
    { view: 'scrollbar', id: 'gridScroll', group: 'horizontal' },
  ],
}
const TIMELINE = {
  rows: [
    { view: 'timeline', scrollX: 'scrollHor', scrollY: 'scrollVer' },
    { view: 'scrollbar', id: 'scrollHor', group: 'horizontal' },
  ],
}

/** What stays the same for the life of a chart. Keys, menus, selection and editors are ours; drags and drawing are dhtmlx-gantt's. */
export function configure(gantt: GanttStatic, { isPhone, canEdit, gridWidth }: { isPhone: boolean; canEdit: boolean; gridWidth: number }): void {
  const canDrag = canEdit && !isPhone
  Object.assign(gantt.config, {
    layout: { css: 'gantt_container', cols: [{ ...GRID, width: gridWidth }, { resizer: true, width: 1 }, TIMELINE, { view: 'scrollbar', id: 'scrollVer' }] },
    row_height: isPhone ? 40 : 32,
    bar_height: 16,
    scale_height: 48,
    link_line_width: 1,
    link_arrow_size: 7,
    link_radius: 3,
    link_wrapper_width: 14,
    // Bars have exact lengths; nothing is rounded to a unit of dhtmlx-gantt's.
    duration_unit: 'minute',
    round_dnd_dates: false,
    time_step: 1,
    show_unscheduled: true,
    show_tasks_outside_timescale: true,
    smart_rendering: true,
    static_background: true,
    preserve_scroll: true,
    drag_move: canDrag,
    drag_resize: canDrag,
    drag_progress: canDrag,
    drag_links: canDrag,
    drag_multiple: false,
    order_branch: canDrag ? 'marker' : false,
    order_branch_free: true,
    details_on_dblclick: false,
    select_task: true,
    scroll_on_click: false,
    show_quick_info: false,
    show_errors: false,
    tooltip_timeout: 450,
  })
}
