import { CheckOutlined } from '@ant-design/icons'
import { FilterChip } from './FilterChip'
import styles from './filter.module.css'

interface Choice<Value> {
  value: Value
  label: string
  /** Level in a tree, for indenting. */
  depth?: number
}

interface Props<Value> {
  label: string
  value: Value | undefined
  choices: readonly Choice<Value>[]
  onChange: (value: Value | undefined) => void
}

/** A filter for one of a few choices. */
export function ChoiceChip<Value extends string | number>({ label, value, choices, onChange }: Props<Value>) {
  const chosen = choices.find((choice) => choice.value === value)
  return (
    <FilterChip label={label} value={chosen?.label} onClear={() => onChange(undefined)}>
      {(close) => (
        <ul className={styles['choices']} role="listbox" aria-label={label}>
          {choices.map((choice) => (
            <li key={choice.value}>
              <button
                type="button"
                role="option"
                aria-selected={choice.value === value}
                style={{ paddingLeft: 8 + 16 * (choice.depth ?? 0) }}
                onClick={() => {
                  onChange(choice.value === value ? undefined : choice.value)
                  close()
                }}
              >
                <span>{choice.label}</span>
                {choice.value === value && <CheckOutlined />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </FilterChip>
  )
}
