import { escaped } from '../chart/escaping'
import type { ChartFacts } from '../chart/facts'
import { toChart } from '../model/workHours'
import { text } from '../text'
import { type Geometry, px } from './geometry'

/** Today and the status date as lines over the whole height. */
export function momentsHtml(facts: ChartFacts, at: Geometry): string {
  const t = text[facts.language]
  const status = facts.plan.project.status_date
  return (status ? lineHtml(status, t.statusDate, 'gt-status', facts, at) : '') + lineHtml(facts.now, t.today, 'gt-today', facts, at)
}

function lineHtml(moment: string, label: string, look: string, facts: ChartFacts, at: Geometry): string {
  const x = at.x(toChart(moment, facts.hours))
  if (x < at.left || x > at.right) return ''
  return `<div class="${look}" style="left:${px(x)}"><span>${escaped(label)}</span></div>`
}
