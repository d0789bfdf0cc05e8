import { SortAscendingOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useText } from '../language'
import { Menu } from '../menu/Menu'
import type { MenuEntry } from '../menu/types'
import { sortKeysOf, sortOf } from './sortKeys'
import { text } from './text'

interface Props {
  /** What one may sort by. */
  columns: readonly { id: string; title: string }[]
  sort: string | undefined
  /** What no sort is called: the outline, the usual order. */
  usual: string
  onChange: (sort: string | undefined) => void
}

/** Sorting by keyboard, by up to three columns; the titles of the columns do the same by mouse. */
export function SortMenu({ columns, sort, usual, onChange }: Props) {
  const t = useText(text)
  const keys = sortKeysOf(sort)
  const nameOf = (id: string) => columns.find((column) => column.id === id)?.title ?? id
  const said = keys.map(({ column, isDescending }) => `${nameOf(column)} ${isDescending ? '↓' : '↑'}`).join('，')
  const first = columns.flatMap(({ id, title }) => [
    { id, label: `${title} ↑`, isChosen: sort === id, run: () => onChange(id) },
    { id: `-${id}`, label: `${title} ↓`, isChosen: sort === `-${id}`, run: () => onChange(`-${id}`) },
  ])
  const others = columns.filter(({ id }) => !keys.some(({ column }) => column === id))
  const then = others.flatMap(({ id, title }) => [
    { id: `then ${id}`, label: `${title} ↑`, run: () => onChange(sortOf([...keys, { column: id, isDescending: false }])) },
    { id: `then -${id}`, label: `${title} ↓`, run: () => onChange(sortOf([...keys, { column: id, isDescending: true }])) },
  ])
  const entries: MenuEntry[] = [
    { id: 'usual', label: usual, isChosen: keys.length === 0, run: () => onChange(undefined) },
    ...(keys.length > 0 && keys.length < 3 ? [{ id: 'then', heading: t.thenBy }, ...then] : []),
    { id: 'by', heading: t.sortBy },
    ...first,
  ]
  return (
    <Menu label={t.sort} entries={entries}>
      <Button icon={<SortAscendingOutlined />}>{said || t.sort}</Button>
    </Menu>
  )
}
