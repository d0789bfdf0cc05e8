const HAN = /\p{Script=Han}/u
/** Two-character surnames whose bearers are many; others are read as one character. */
const DOUBLE_SURNAMES = new Set(['欧阳', '司马', '上官', '诸葛', '司徒', '东方', '皇甫', '尉迟', '公孙', '令狐', '慕容', '夏侯', '端木', '南宫', '独孤', '长孙', '宇文', '轩辕', '西门', '第五', '百里', '呼延', '太史', '申屠', '钟离'])

/** What stands in a person's circle: the given name 小明 of 王小明, the initials AL of Ada Lovelace. */
export function initials(name: string): string {
  const trimmed = name.trim()
  if (HAN.test(trimmed)) return givenName(trimmed.replaceAll(/\s/g, ''))
  const parts = trimmed.split(/[\s.·-]+/).filter(Boolean)
  const letters = parts.length > 1 ? [parts[0], parts.at(-1)].map((part) => [...(part ?? '')][0]) : [...(parts[0] ?? '?')].slice(0, 2)
  return letters.join('').toUpperCase()
}

function givenName(name: string): string {
  const characters = [...name]
  const surname = characters.length > 2 && DOUBLE_SURNAMES.has(characters.slice(0, 2).join('')) ? 2 : 1
  const given = characters.length > 1 ? characters.slice(surname) : characters
  return given.slice(-2).join('')
}

/** White text on each of these has a contrast of at least 4.5 (a test computes it). */
export const PERSON_COLOURS = ['#0f766e', '#9a3412', '#1d4ed8', '#7e22ce', '#a21caf', '#be123c', '#3f6212', '#0e7490', '#854d0e', '#4338ca', '#475569', '#166534'] as const

/** The same person has the same colour everywhere. */
export function personColour(name: string): string {
  const hash = [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0, 7)
  return PERSON_COLOURS[hash % PERSON_COLOURS.length] ?? PERSON_COLOURS[0]
}
