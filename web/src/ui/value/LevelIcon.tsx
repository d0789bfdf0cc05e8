import styles from './value.module.css'

const BARS = [1, 2, 3] as const

interface Props {
  /** 0 none, 1 to 3 as many bars, 4 urgent. */
  level: number
  label: string
}

/** How much something presses: bars that rise, and a sign of its own for the most urgent. */
export function LevelIcon({ level, label }: Props) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" role="img" aria-label={label} className={styles['level']} data-urgent={level >= 4}>
      <title>{label}</title>
      {level >= 4 ? (
        <>
          <rect x="1" y="1" width="12" height="12" rx="3" fill="currentColor" />
          <path d="M7 3.6v4.1M7 10.1v.3" className={styles['tick']} />
        </>
      ) : (
        BARS.map((bar) => <rect key={bar} x={1 + (bar - 1) * 4.5} y={11 - bar * 3} width="3" height={1 + bar * 3} rx="1" fill="currentColor" opacity={level === 0 ? 0.28 : bar <= level ? 1 : 0.28} />)
      )}
    </svg>
  )
}
