import { expect, test } from 'vitest'
import { chosenItems, offerItems } from './chosenItems'

test('the page that came last is asked first, and one with nothing chosen is passed over', () => {
  const leave = offerItems(() => [{ projectId: 1, ids: [7] }])
  let selected: number[] = []
  const leavePanel = offerItems(() => [{ projectId: 2, ids: selected }])
  expect(chosenItems()).toEqual([{ projectId: 1, ids: [7] }])
  selected = [8, 9]
  expect(chosenItems()).toEqual([{ projectId: 2, ids: [8, 9] }])
  leavePanel()
  leave()
  expect(chosenItems()).toEqual([])
})
