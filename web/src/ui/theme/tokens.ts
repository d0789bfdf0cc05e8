import { theme, type ThemeConfig } from 'antd'

export type Shade = 'light' | 'dark'

/** What antd computes its own colours from; the same values stand in theme.css. */
export const palette = {
  light: { accent: '#0f766e', page: '#ffffff', raised: '#ffffff', text: '#1b1f20', line: '#e4e7e7', good: '#18794e', warn: '#9a5b00', bad: '#c62a2f', calm: '#0b68a5' },
  dark: { accent: '#2ea99c', page: '#151718', raised: '#1d2021', text: '#e6e9e9', line: '#2b3031', good: '#4cc38a', warn: '#f0b254', bad: '#ff7b72', calm: '#66b8ef' },
} as const

const FONT = "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

export function antdTheme(shade: Shade): ThemeConfig {
  const colours = palette[shade]
  return {
    cssVar: { key: 'app' },
    hashed: false,
    algorithm: [shade === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm, theme.compactAlgorithm],
    token: {
      colorPrimary: colours.accent,
      colorInfo: colours.calm,
      colorSuccess: colours.good,
      colorWarning: colours.warn,
      colorError: colours.bad,
      colorLink: colours.accent,
      colorBgBase: colours.page,
      colorTextBase: colours.text,
      colorBgElevated: colours.raised,
      colorBorder: 'var(--line-strong)',
      colorBorderSecondary: colours.line,
      colorTextLightSolid: shade === 'dark' ? '#06201e' : '#ffffff',
      fontFamily: FONT,
      fontSize: 14,
      borderRadius: 6,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
      controlHeight: 32,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Tooltip: { colorBgSpotlight: shade === 'dark' ? '#3a4142' : '#24292a', colorTextLightSolid: '#ffffff' },
    },
  }
}
