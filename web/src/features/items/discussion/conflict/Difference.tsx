import { useMemo } from 'react'
import { textChanges } from '@/lib/textDiff'
import styles from './conflict.module.css'

/** A version of a text, with what it adds to an earlier one and what it takes away. */
export function Difference({ label, before, after }: { label: string; before: string; after: string }) {
  const parts = useMemo(() => textChanges(before, after).map((change, place) => ({ ...change, place })), [before, after])
  return (
    <section aria-label={label} className={styles['difference']}>
      <h3>{label}</h3>
      <div>{parts.map(({ kind, text, place }) => (kind === 'same' ? <span key={place}>{text}</span> : kind === 'added' ? <ins key={place}>{text}</ins> : <del key={place}>{text}</del>))}</div>
    </section>
  )
}
