import { InputNumber, Select } from 'antd'
import { useText } from '@/ui/language'
import styles from './imports.module.css'
import { text } from './text'
import { type Import, type ImportTable, useCorrections } from './useImport'

const SURE = 0.7
const SKIP = ''

interface Props {
  run: Import
  table: ImportTable
}

/** Which column is read as which field; guessed, and corrected here. */
export function ColumnMapping({ run, table }: Props) {
  const t = useText(text)
  const { correct, isPending } = useCorrections(run)
  const columns = Object.fromEntries(table.columns.map(({ index, field }) => [index, field]))
  const fields = [{ value: SKIP, label: t.skip }, ...table.fields.map(({ key, name }) => ({ value: key, label: name }))]
  const choose = (changes: object) => correct({ choices: { sheet: table.sheet, header_row: table.header_row, columns, ...changes } })
  return (
    <section aria-label={t.columns} aria-busy={isPending}>
      <h2>{t.columns}</h2>
      <p className={styles['quiet']}>{t.columnsHint}</p>
      <div className={styles['sheet']}>
        {table.sheets.length > 1 && (
          <label>
            {t.sheet} <Select size="small" value={table.sheet} options={table.sheets.map((sheet) => ({ value: sheet, label: sheet }))} popupMatchSelectWidth={false} onChange={(sheet) => correct({ choices: { sheet } })} />
          </label>
        )}
        <label>
          {t.headerRow} <InputNumber size="small" min={1} max={100_000} value={table.header_row} onChange={(row) => row && correct({ choices: { sheet: table.sheet, header_row: row } })} />
        </label>
      </div>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th>{t.column}</th>
            <th>{t.sample}</th>
            <th>{t.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column) => (
            <tr key={column.index}>
              <td>{column.title}</td>
              <td className={styles['sample']}>{column.samples.join('、')}</td>
              <td>
                <Select
                  size="small"
                  className={styles['field']}
                  aria-label={`${t.meaning}: ${column.title}`}
                  value={column.field}
                  options={fields}
                  popupMatchSelectWidth={false}
                  onChange={(field) => choose({ columns: { ...columns, [column.index]: field } })}
                />
                {column.field !== SKIP && column.confidence < SURE && <span className={styles['unsure']}>{t.unsure}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
