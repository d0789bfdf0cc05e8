/** The first character, in the order of 拼音, of those whose reading begins with each letter. */
const FIRST_OF_LETTER = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀']
const LETTERS = [...'ABCDEFGHJKLMNOPQRSTWXYZ']
const MOST = 6

const pinyinOrder = new Intl.Collator('zh-CN-u-co-pinyin')

/** A key for a new project: `华东 WMS 上线` gives `HDWMSS`; empty when the name offers no letter. */
export function suggestKey(name: string): string {
  const words = name.toUpperCase().match(/[A-Z][A-Z0-9]*|\p{Script=Han}/gu) ?? []
  const latin = words.filter((word) => /^[A-Z]/.test(word))
  const isLatinOnly = latin.length === words.length && words.length > 1
  const letters = words.map((word) => (/^[A-Z]/.test(word) ? (isLatinOnly ? word.slice(0, 1) : word) : initialOf(word)))
  const key = letters.join('').slice(0, MOST)
  return key.length < 2 ? '' : key
}

function initialOf(character: string): string {
  const at = FIRST_OF_LETTER.findLastIndex((first) => pinyinOrder.compare(first, character) <= 0)
  return LETTERS[at] ?? ''
}
