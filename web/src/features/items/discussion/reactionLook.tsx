import { CheckCircleOutlined, EyeOutlined, HeartOutlined, LikeOutlined, SmileOutlined, TrophyOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { ReactionKind } from './useDiscussion'

/** The signs one may put on a comment, in the order of their keys 1 to 6; their words are in the catalogue. */
export const REACTIONS: readonly { kind: ReactionKind; icon: ReactNode }[] = [
  { kind: 'agree', icon: <LikeOutlined /> },
  { kind: 'thanks', icon: <HeartOutlined /> },
  { kind: 'celebrate', icon: <TrophyOutlined /> },
  { kind: 'laugh', icon: <SmileOutlined /> },
  { kind: 'looking', icon: <EyeOutlined /> },
  { kind: 'done', icon: <CheckCircleOutlined /> },
]
