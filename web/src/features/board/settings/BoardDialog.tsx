import { Checkbox, Form, Input, InputNumber, Modal, Select } from 'antd'
import { useState } from 'react'
import { FormProblem } from '@/ui/form/FormProblem'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from '../board.module.css'
import type { Board, BoardSettings } from '../model/names'
import { placesOf } from '../model/places'
import type { Cards } from '../source/cards'
import { useBoardWrites } from '../useBoards'
import { useFieldChoices, usePlaceWords } from '../useFieldNames'
import { FilterField } from './FilterField'
import { LimitFields } from './LimitFields'
import { NO_NAMES } from './noNames'
import { ProjectsField } from './ProjectsField'
import { text } from './text'
import { type BoardForm, formOf, settingsOf } from './values'

interface Props {
  /** Null over projects. */
  projectId: number | null
  /** Undefined makes a new one, that begins with `settings`. */
  board: Board | undefined
  settings: BoardSettings | undefined
  cards: Cards | undefined
  onClose: () => void
  /** The board as it is now; undefined where it was removed. */
  onDone: (board: Board | undefined) => void
}

/** A new board, or the settings of one. */
export function BoardDialog({ projectId, board, settings, cards, onClose, onDone }: Props) {
  const t = useText(text)
  const common = useText(words)
  const [form] = Form.useForm<BoardForm>()
  const [isBusy, setBusy] = useState(false)
  const writes = useBoardWrites(projectId)
  const isWide = projectId === null
  const initial = formOf(board, settings, isWide)
  const columns = Form.useWatch('columns', form) ?? initial.columns
  const names = cards?.names ?? NO_NAMES
  const choices = useFieldChoices(names, isWide)
  const places = placesOf(columns, cards?.items ?? [], names, usePlaceWords())
  const lanes = [{ value: '', label: t.noLanes }, ...choices.lanes.filter(({ value }) => value !== columns)]
  const finish = (work: Promise<Board | undefined>) => {
    setBusy(true)
    // A refusal is shown above the form, which keeps what was typed.
    void work.then(
      (done) => {
        onDone(done)
        onClose()
      },
      () => setBusy(false),
    )
  }
  const submit = (values: BoardForm) => {
    const wanted = { name: values.name.trim(), is_shared: values.is_shared, settings: settingsOf(values, places.map(({ key }) => key)), ...(isWide && { project_ids: values.project_ids }) }
    finish(board ? writes.edit(board, wanted) : writes.create(wanted))
  }
  const remove = () => board && finish(writes.remove(board).then(() => undefined))
  return (
    <Modal open width={560} title={board ? t.settings : isWide ? t.newWideBoard : t.newBoard} okText={board ? common.save : common.create} cancelText={common.cancel} confirmLoading={isBusy} onOk={() => form.submit()} onCancel={onClose}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={initial} onFinish={submit}>
        <FormProblem error={writes.error} form={form} />
        <Form.Item name="name" label={t.name} rules={[{ required: true, whitespace: true, message: t.nameNeeded }]}>
          <Input autoFocus maxLength={100} placeholder={t.nameExample} />
        </Form.Item>
        {isWide && <ProjectsField />}
        <div className={styles['pair']}>
          <Form.Item name="columns" label={t.columns}>
            <Select options={choices.columns} />
          </Form.Item>
          <Form.Item name="lanes" label={t.lanes}>
            <Select options={lanes} />
          </Form.Item>
        </div>
        <LimitFields places={places} />
        <Form.Item name="card_fields" label={t.cardFields}>
          <Checkbox.Group className={styles['checks']} options={choices.shown} />
        </Form.Item>
        {!isWide && <FilterField projectId={projectId} />}
        <Form.Item name="done_days" label={t.doneDays}>
          <InputNumber min={0} max={3650} placeholder={t.doneForever} style={{ width: 160 }} />
        </Form.Item>
        <Form.Item name="hides_empty" valuePropName="checked" className={styles['check']}>
          <Checkbox>{t.hidesEmpty}</Checkbox>
        </Form.Item>
        {(board?.can['share'] ?? true) && (
          <Form.Item name="is_shared" valuePropName="checked" className={styles['check']}>
            <Checkbox>{isWide ? t.shareWide : t.share}</Checkbox>
          </Form.Item>
        )}
      </Form>
      {board && (
        <button type="button" className={styles['removal']} title={t.removeHint} onClick={remove}>
          {t.remove}
        </button>
      )}
    </Modal>
  )
}
