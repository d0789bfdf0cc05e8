import { type ItemSearch, itemSearch } from '@/lib/itemSearch'

export const VIEWS = ['risk', 'value', 'quality'] as const
export type View = (typeof VIEWS)[number]

export interface ForecastSearch extends ItemSearch {
  view?: View
  /** The simulation that is shown; the last one otherwise. */
  simulation?: number
}

/** What the address of the forecast may say. */
export function forecastSearch(search: Record<string, unknown>): ForecastSearch {
  const view = VIEWS.find((each) => each === search['view'] && each !== 'risk')
  const { simulation } = search
  return {
    ...itemSearch(search),
    ...(view && { view }),
    ...(typeof simulation === 'number' && Number.isSafeInteger(simulation) && simulation > 0 && { simulation }),
  }
}
