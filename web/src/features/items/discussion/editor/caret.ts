const COPIED = ['boxSizing', 'width', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'borderTopWidth', 'borderLeftWidth', 'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'tabSize'] as const

/** Where a character of a text field stands, in pixels from the field's corner: a copy of the field is measured. */
export function characterPlace(field: HTMLTextAreaElement, index: number): { left: number; top: number } {
  const copy = document.createElement('div')
  const look = getComputedStyle(field)
  for (const property of COPIED) copy.style[property] = look[property]
  Object.assign(copy.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap', overflowWrap: 'break-word' })
  copy.textContent = field.value.slice(0, index)
  const mark = document.createElement('span')
  mark.textContent = '\u200b'
  copy.append(mark)
  document.body.append(copy)
  const place = { left: mark.offsetLeft, top: mark.offsetTop + mark.offsetHeight - field.scrollTop }
  copy.remove()
  return place
}
