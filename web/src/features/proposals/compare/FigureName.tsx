import { useText } from '@/ui/language'
import { Recipe } from '@/ui/value/Recipe'
import { text } from '../text'
import type { FigureRow } from './figures'

/** What a row of the comparison tells, and how it is counted where that is not plain. */
export function FigureName({ id }: { id: FigureRow['id'] }) {
  const t = useText(text)
  const recipes: Partial<Record<FigureRow['id'], string>> = { overload: t.overloadRecipe, addedWork: t.addedWorkRecipe, overlapped: t.overlappedRecipe, daysWon: t.daysWonRecipe }
  const how = recipes[id]
  return how ? <Recipe how={how}>{t[id]}</Recipe> : <>{t[id]}</>
}
