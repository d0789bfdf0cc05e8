export function ProjectShortcuts() {
  return null
}
