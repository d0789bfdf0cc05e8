import { useCallback, useState } from 'react'

/** What this browser knows of a card it wrote: the secret to change it, and its text while nobody may read it. */
export interface OwnCard {
  secret: string
  text: string
}

export type OwnCards = Readonly<Record<string, OwnCard>>

const nameOf = (retrospective: number) => `retrospective-${retrospective}`

export function readOwnCards(kept: string | null): OwnCards {
  try {
    const found: unknown = JSON.parse(kept ?? '{}')
    return typeof found === 'object' && found !== null ? (found as OwnCards) : {}
  } catch {
    return {}
  }
}

/** The cards that this browser wrote; only it knows them. */
export function useOwnCards(retrospective: number): [OwnCards, (id: string, card: OwnCard | null) => void] {
  const [cards, setCards] = useState<OwnCards>(() => readOwnCards(localStorage.getItem(nameOf(retrospective))))
  const keep = useCallback(
    (id: string, card: OwnCard | null) =>
      setCards((before) => {
        const others = Object.fromEntries(Object.entries(before).filter(([key]) => key !== id))
        const after = card ? { ...others, [id]: card } : others
        localStorage.setItem(nameOf(retrospective), JSON.stringify(after))
        return after
      }),
    [retrospective],
  )
  return [cards, keep]
}
