import { useEffect, useState } from 'react'
import { namedComment } from './threads'

/** The comment named in the address, brought into view once it is there. */
export function useNamedComment(isThere: boolean): number | undefined {
  const [named, setNamed] = useState(() => namedComment(location.hash))
  useEffect(() => {
    const look = () => setNamed(namedComment(location.hash))
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
  useEffect(() => {
    if (isThere && named !== undefined) document.getElementById(`comment-${named}`)?.scrollIntoView({ block: 'center' })
  }, [isThere, named])
  return named
}
