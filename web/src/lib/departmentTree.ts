interface Node {
  id: number
  parent_id: number | null
  position: number
}

export type Placed<T extends Node> = T & { depth: number; isParent: boolean }

/** A flat list whose rows name their parent, as an outline; siblings by position, then by age. */
export function placeInTree<T extends Node>(nodes: readonly T[]): Placed<T>[] {
  const known = new Set(nodes.map((node) => node.id))
  const childrenOf = (parent: number | null) =>
    nodes
      .filter((node) => (node.parent_id !== null && known.has(node.parent_id) ? node.parent_id : null) === parent)
      .toSorted((one, other) => one.position - other.position || one.id - other.id)
  const place = (parent: number | null, depth: number): Placed<T>[] =>
    childrenOf(parent).flatMap((node) => {
      const below = place(node.id, depth + 1)
      return [{ ...node, depth, isParent: below.length > 0 }, ...below]
    })
  return place(null, 0)
}

/** The one above among its siblings, under which a row goes when it is indented. */
export function siblingAbove<T extends Node>(outline: readonly Placed<T>[], id: number): Placed<T> | undefined {
  const at = outline.findIndex((node) => node.id === id)
  return outline.slice(0, Math.max(at, 0)).findLast((node) => node.parent_id === outline[at]?.parent_id)
}
