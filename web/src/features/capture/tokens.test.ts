import { expect, test } from 'vitest'
import { candidates, readTitle, type Token } from './tokens'

const PEOPLE = [
  { id: 1, name: '李娜', pinyin: 'lina ln' },
  { id: 2, name: '周子涵', pinyin: 'zhouzihan zzh' },
  { id: 3, name: '周明', pinyin: 'zhouming zm' },
  { id: 4, name: 'Ada Lovelace', pinyin: 'adalovelace al' },
]
const KNOWN = { people: PEOPLE, labels: [{ id: 7, name: '前端' }, { id: 8, name: 'API' }], today: '2026-11-20' }

const told = (token: Token) => (token.kind === 'person' ? token.person.name : token.kind === 'label' ? token.label.name : token.kind === 'day' ? token.day : token.level)
const read = (typed: string, literal: string[] = []) => {
  const { title, tokens } = readTitle(typed, KNOWN, literal)
  return [title, ...tokens.map(told)]
}

test('who, how urgent, what label and until when are taken out of the title', () => {
  expect(read('修复登录 @李娜 !高 #前端 明天')).toEqual(['修复登录', '李娜', 3, '前端', '2026-11-21'])
  expect(read('Fix the login @al !high #api next Fri')).toEqual(['Fix the login', 'Ada Lovelace', 3, 'API', '2026-11-27'])
})

test('in Chinese nothing need stand between the words', () => {
  expect(read('请@李娜确认接口！紧急 #前端')).toEqual(['请 确认接口', '李娜', 4, '前端'])
})

test('pinyin and initials find people, and the last one named counts', () => {
  expect(read('评审 @zzh')).toEqual(['评审', '周子涵'])
  expect(read('评审 @zhouming @ln')).toEqual(['评审', '李娜'])
  expect(candidates('zhou', PEOPLE).map(({ name }) => name)).toEqual(['周子涵', '周明'])
})

test('what nobody knows stays in the title', () => {
  expect(read('写信给 a@b.example 与 @某某，见 #12 #无此标签 太好了!')).toEqual(['写信给 a@b.example 与 @某某，见 #12 #无此标签 太好了!'])
})

test('a removed chip is text again', () => {
  expect(read('准备 周五 例会 @李娜', ['周五', '@李娜'])).toEqual(['准备 周五 例会 @李娜'])
})

test('a word that only contains a day is no date', () => {
  expect(read('整理周五例会纪要')).toEqual(['整理周五例会纪要'])
  expect(read('周五前 提交报告')).toEqual(['提交报告', '2026-11-20'])
})
