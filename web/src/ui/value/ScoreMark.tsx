import styles from './score.module.css'

export type ScoreLevel = 'good' | 'fair' | 'poor' | 'unknown'

interface Props {
  /** 0 to 100; null where there is nothing to judge. */
  score: number | null
  level: ScoreLevel
  /** What is scored, for a screen reader. */
  label: string
  size?: 'small' | 'large'
}

/** A score with its level as colour and shape: a full, a half and an open ring. */
export function ScoreMark({ score, level, label, size = 'small' }: Props) {
  const share = score ?? 0
  return (
    <span className={styles['score']} data-level={level} data-size={size} role="img" aria-label={`${label} ${score ?? '–'}`}>
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r="15" className={styles['track']} />
        <circle cx="18" cy="18" r="15" className={styles['arc']} strokeDasharray={`${(share / 100) * 94.25} 94.25`} />
      </svg>
      <span>{score ?? '–'}</span>
    </span>
  )
}
