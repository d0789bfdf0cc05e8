import type { Place } from './caret'
import type { Suggestion } from './useSuggestions'
import styles from './editor.module.css'

interface Props {
  id: string
  label: string
  suggestions: readonly Suggestion[]
  chosen: number
  place: Place
  onChoose: (suggestion: Suggestion) => void
}

/** What may be meant, below the words being written; the field keeps the focus. */
export function SuggestionList({ id, label, suggestions, chosen, place, onChoose }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot belong to a text field
    <ul id={id} role="listbox" aria-label={label} className={styles['suggestions']} data-above={place.isAbove} style={{ left: `min(${place.left}px, calc(100% - 240px))`, top: place.top }}>
      {suggestions.map((suggestion, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/prefer-tag-over-role -- keys are the field's
        <li
          key={suggestion.key}
          id={`${id} ${index}`.replaceAll(' ', '-')}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
        >
          <span>{suggestion.label}</span>
          {suggestion.detail && <small>{suggestion.detail}</small>}
        </li>
      ))}
    </ul>
  )
}
