import { useEffect, useMemo, useRef, useState } from 'react'
import type { ArrangedColumn, ColumnLayout } from '@/lib/columns'
import { layoutOf, shortFormOf } from './shortForm'

/** An edge that is dragged changes the address when it rests, not at every pixel. */
const PAUSE = 400

/** The layout stands in the address; undefined there is the usual one. */
export function useColumnLayout(columns: readonly ArrangedColumn[], usuallyShown: ReadonlySet<string>, shortForm: string | undefined, onChange: (shortForm: string | undefined) => void) {
  const known = columns.map(({ id }) => id).join()
  const standard = useMemo<ColumnLayout>(() => ({ order: [], widths: {}, hidden: known.split(',').filter((id) => id !== 'title' && !usuallyShown.has(id)) }), [known, usuallyShown])
  const read = () => (shortForm === undefined ? standard : layoutOf(shortForm, columns))
  const [state, setState] = useState(() => ({ from: shortForm, known, layout: read() }))
  if (state.from !== shortForm || state.known !== known) setState({ from: shortForm, known, layout: read() })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const setLayout = (layout: ColumnLayout) => {
    setState({ from: shortForm, known, layout })
    clearTimeout(timer.current)
    const written = shortFormOf(layout, columns)
    timer.current = setTimeout(() => onChange(written === shortFormOf(standard, columns) ? undefined : written), PAUSE)
  }
  return { layout: state.layout, setLayout, standard }
}
