import styles from './value.module.css'

export type Tone = 'idle' | 'calm' | 'good' | 'warn' | 'bad'
/** How far along: the shape says it to those who do not see the colour. */
export type Shape = 'empty' | 'half' | 'full' | 'cross'

interface Props {
  label: string
  shape: Shape
  tone: Tone
  /** Without the ground: for dense tables. */
  isPlain?: boolean
}

export function StatusTag({ label, shape, tone, isPlain }: Props) {
  return (
    <span className={isPlain ? styles['plainTag'] : styles['tag']} data-tone={tone}>
      <StatusShape shape={shape} />
      <span className={styles['tagText']}>{label}</span>
    </span>
  )
}

export function StatusShape({ shape }: { shape: Shape }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className={styles['shape']}>
      <circle cx="6" cy="6" r="4.75" fill={shape === 'full' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
      {shape === 'half' && <path d="M6 2.9 a3.1 3.1 0 0 1 0 6.2z" fill="currentColor" />}
      {shape === 'full' && <path d="M3.7 6.1 5.3 7.7 8.4 4.5" className={styles['tick']} />}
      {shape === 'cross' && <path d="M4.2 4.2 7.8 7.8M7.8 4.2 4.2 7.8" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />}
    </svg>
  )
}
