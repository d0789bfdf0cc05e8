const LONGEST_TITLE = 500
const MOST_LINES = 2000
const TAB_WIDTH = 4
/** `1.`, `(2)`, `3、`, `•`, `- [ ]`: what lists put before their lines. */
const BULLET = /^(?:[-*+•·●○▪]\s+(?:\[[ xX]\]\s+)?|\(?\d+(?:\.\d+)*[.)、）]\s*|[（(][一二三四五六七八九十]+[)）]\s*|[一二三四五六七八九十]+、\s*)/u

/** A title and how far it is indented. */
export interface PastedLine {
  title: string
  level: number
}

/** A pasted list as rows: blank lines left out, bullets taken off, indentation kept as levels. From a spreadsheet the first cell with words is the title. */
export function linesOf(text: string): PastedLine[] {
  const lines = text.split(/\r\n|\r|\n/).flatMap((line) => {
    const title = titleOf(line)
    return title === '' ? [] : [{ title, width: widthOf(line) }]
  })
  const levels = levelsOf(lines.map(({ width }) => width))
  return lines.slice(0, MOST_LINES).map(({ title }, index) => ({ title, level: levels[index] ?? 0 }))
}

function titleOf(line: string): string {
  const cells = line.split('\t').filter((part) => part.trim() !== '')
  const cell = cells.find((part) => !/^\s*[\d.]+\s*$/.test(part)) ?? cells[0] ?? ''
  const plain = cell.replaceAll(/\p{Cc}/gu, ' ').trim()
  return (plain.replace(BULLET, '') || plain).slice(0, LONGEST_TITLE)
}

function widthOf(line: string): number {
  const blank = /^[\t \u3000]*/.exec(line)?.[0] ?? ''
  return [...blank].reduce((width, sign) => width + (sign === '\t' ? TAB_WIDTH : sign === '\u3000' ? 2 : 1), 0)
}

/** Widths become levels: wider than the line above is one deeper, narrower goes back to where that width was. */
function levelsOf(widths: readonly number[]): number[] {
  const open: number[] = []
  return widths.map((width) => {
    while (open.length > 0 && (open.at(-1) ?? 0) > width) open.pop()
    if (open.at(-1) !== width) open.push(width)
    return open.length - 1
  })
}

/** Rows as text for other programs: indented titles, a tab a level. */
export function textOf(rows: readonly { title: string; depth: number }[]): string {
  const least = Math.min(...rows.map(({ depth }) => depth))
  return rows.map(({ title, depth }) => '\t'.repeat(depth - least) + title).join('\n')
}
