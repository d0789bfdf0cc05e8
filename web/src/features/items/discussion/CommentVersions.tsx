import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { Dialog } from '@/ui/layout/Dialog'
import { words } from '@/ui/text'
import { AgoText } from '@/ui/value/AgoText'
import conflict from './conflict/conflict.module.css'
import { Difference } from './conflict/Difference'
import { text } from './text'
import { readVersions } from './useDiscussion'

/** What a comment said before: every version with what it changed, the newest first. */
export function CommentVersions({ commentId, onClose }: { commentId: number; onClose: () => void }) {
  const t = useText(text)
  const common = useText(words)
  const { data, error } = useQuery({ queryKey: ['comment versions', commentId], queryFn: () => readVersions(commentId), staleTime: 0 })
  return (
    <Dialog label={t.versions} onClose={onClose} isWide>
      <div className={conflict['conflict']}>
        <h2>{t.versions}</h2>
        {error && <ErrorLine error={error} />}
        {!data && !error && <SkeletonRows rows={3} />}
        <ol className={conflict['history']}>
          {data?.map((version, place) => ({ ...version, place, before: data[place - 1]?.body ?? version.body })).toReversed().map(({ place, before, body, by_name, at }) => (
            <li key={place}>
              <Difference label={place === 0 ? t.firstVersion(by_name) : t.versionBy(by_name)} before={before} after={body} />
              <AgoText instant={at} />
            </li>
          ))}
        </ol>
        <footer>
          <Button onClick={onClose}>{common.close}</Button>
        </footer>
      </div>
    </Dialog>
  )
}
