const COPIED = ['boxSizing', 'width', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'borderTopWidth', 'borderLeftWidth', 'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'tabSize'] as const

/** Below a character of a text field, in pixels from the field's corner; `isAbove` where a list has no room below it. */
export interface Place {
  left: number
  top: number
  isAbove: boolean
}

const TALLEST_LIST = 280

/** Where a character stands: a copy of the field is measured. */
export function characterPlace(field: HTMLTextAreaElement, index: number): Place {
  const copy = document.createElement('div')
  const look = getComputedStyle(field)
  for (const property of COPIED) copy.style[property] = look[property]
  Object.assign(copy.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap', overflowWrap: 'break-word' })
  copy.textContent = field.value.slice(0, index)
  const mark = document.createElement('span')
  mark.textContent = '\u200b'
  copy.append(mark)
  document.body.append(copy)
  const [left, top] = [mark.offsetLeft, mark.offsetTop + mark.offsetHeight - field.scrollTop]
  copy.remove()
  const onScreen = field.getBoundingClientRect().top + top
  return { left, top, isAbove: onScreen + TALLEST_LIST > window.innerHeight && onScreen > TALLEST_LIST }
}
