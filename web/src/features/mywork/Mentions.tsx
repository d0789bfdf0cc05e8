import { Link } from '@tanstack/react-router'
import { withItem } from '@/lib/itemSearch'
import { useText } from '@/ui/language'
import { Avatar } from '@/ui/person/Avatar'
import { AgoText } from '@/ui/value/AgoText'
import type { MyWork } from './MyWorkPage'
import { plainText } from '@/lib/plainText'
import styles from './mywork.module.css'
import { text } from './text'

/** Where one was named, the newest first. */
export function Mentions({ mentions }: { mentions: MyWork['mentioned'] }) {
  const t = useText(text)
  if (mentions.length === 0) return null
  return (
    <section className={styles['group']}>
      <h2>
        {t.mentioned} <span>{t.items(mentions.length)}</span>
      </h2>
      <ul>
        {mentions.map((mention) => (
          <li key={`${mention.item.id} ${mention.at}`} className={styles['mention']}>
            <Avatar name={mention.by_name} size={24} />
            <div>
              <p>
                {t.saidBy(mention.by_name)} · <Link to="." search={withItem(mention.item.id)}>{mention.item.title}</Link> <AgoText instant={mention.at} />
              </p>
              <p className={styles['excerpt']}>{plainText(mention.excerpt)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
