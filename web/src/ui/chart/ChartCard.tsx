import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useText } from '../language'
import { Recipe } from '../value/Recipe'
import styles from './chart.module.css'
import { text } from './text'

interface Props {
  title: string
  /** How the figures are counted. */
  how: ReactNode
  /** What the chart says, in a sentence: for those who do not see it, and those in a hurry. */
  summary: ReactNode
  chart: ReactNode
  table: ReactNode
  /** Choices that belong to this chart. */
  tools?: ReactNode
  /** The items behind the point that was chosen. */
  children?: ReactNode
}

/** A chart with its sentence, its recipe, the same as a table, and what stands behind a point. */
export function ChartCard({ title, how, summary, chart, table, tools, children }: Props) {
  const t = useText(text)
  const [isTable, setTable] = useState(false)
  return (
    <section className={styles['card']} aria-label={title}>
      <header className={styles['head']}>
        <h3>{title}</h3>
        <span>
          {tools}
          <Recipe how={how}>{t.how}</Recipe>
          <Button type="text" size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {isTable ? t.asChart : t.asTable}
          </Button>
        </span>
      </header>
      <p className={styles['summary']}>{summary}</p>
      {isTable ? <div className={styles['table']}>{table}</div> : chart}
      {children}
    </section>
  )
}
