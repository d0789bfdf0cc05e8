import { useEffect, useState } from 'react'
import styles from './Skeleton.module.css'

const PATIENCE = 150

/** False for the first 150 ms: what loads faster never flashes a placeholder. */
export function usePatience(): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return isOver
}

/** A grey bar where text will stand. */
export function SkeletonBar({ width, height = 12 }: { width: number | string; height?: number }) {
  return <span className={styles['bar']} style={{ width, height }} />
}

/** Grey rows where a table will stand. */
export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  const isShown = usePatience()
  if (!isShown) return null
  return (
    <div aria-hidden className={styles['rows']}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles['row']}>
          <SkeletonBar width={`${30 + ((row * 37) % 40)}%`} />
          <SkeletonBar width={64} />
          <SkeletonBar width={48} />
        </div>
      ))}
    </div>
  )
}
