const POPUPS = ['dropdown', 'popover', 'select-dropdown', 'picker-dropdown'].map((name) => `.ant-${name}:not(.ant-${name}-hidden)`)
const MODALS = ['dialog[open]', '.ant-modal-wrap:not([style*="display: none"])']
const COVERS = [...POPUPS, ...MODALS].join(', ')

/** A menu or a dialog lies over the page: keys are for it, its Esc must not close what lies below. */
export function isCovered(): boolean {
  return document.querySelector(COVERS) !== null
}
