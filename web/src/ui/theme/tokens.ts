import { theme, type ThemeConfig } from 'antd'

export type Shade = 'light' | 'dark'

/** What antd computes its own colours from; theme.css has the same values under the same names. */
export const palette = {
  light: {
    accent: '#0f766e', 'on-accent': '#ffffff', page: '#ffffff', raised: '#ffffff', hover: '#f1f3f3', selected: '#e9f4f3',
    text: '#1b1f20', 'text-soft': '#545c5e', 'text-faint': '#616a6c', line: '#e4e7e7', 'line-strong': '#cfd5d5',
    good: '#18794e', warn: '#9a5b00', bad: '#c62a2f', calm: '#0b68a5',
    'good-soft': '#e6f6ec', 'warn-soft': '#fdf2dd', 'bad-soft': '#fdeceb', 'calm-soft': '#e6f1fa', shout: '#24292a',
  },
  dark: {
    accent: '#2ea99c', 'on-accent': '#06201e', page: '#151718', raised: '#1d2021', hover: '#222627', selected: '#173331',
    text: '#e6e9e9', 'text-soft': '#a5adae', 'text-faint': '#949d9e', line: '#2b3031', 'line-strong': '#3d4445',
    good: '#4cc38a', warn: '#f0b254', bad: '#ff7b72', calm: '#66b8ef',
    'good-soft': '#13281d', 'warn-soft': '#302310', 'bad-soft': '#3a1a19', 'calm-soft': '#102a3c', shout: '#3a4142',
  },
} as const

const FONT = "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

type Colours = (typeof palette)[Shade]

/** The quiet grounds and borders of messages, which antd would mix too loud. */
function grounds(colours: Colours) {
  return {
    colorSuccessBg: colours['good-soft'],
    colorWarningBg: colours['warn-soft'],
    colorErrorBg: colours['bad-soft'],
    colorInfoBg: colours['calm-soft'],
    colorSuccessBorder: colours['good-soft'],
    colorWarningBorder: colours['warn-soft'],
    colorErrorBorder: colours['bad-soft'],
    colorInfoBorder: colours['calm-soft'],
  }
}

/** `isStill`: for those who asked their system for less motion. */
export function antdTheme(shade: Shade, isStill: boolean): ThemeConfig {
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
      ...grounds(colours),
      colorLink: colours.accent,
      colorBgBase: colours.page,
      colorBgContainer: colours.page,
      colorBgElevated: colours.raised,
      colorText: colours.text,
      colorTextSecondary: colours['text-soft'],
      colorTextTertiary: colours['text-faint'],
      colorTextPlaceholder: colours['text-faint'],
      colorTextDescription: colours['text-faint'],
      colorTextLightSolid: colours['on-accent'],
      colorBorder: colours['line-strong'],
      colorBorderSecondary: colours.line,
      controlItemBgHover: colours.hover,
      controlItemBgActive: colours.selected,
      controlItemBgActiveHover: colours.selected,
      fontFamily: FONT,
      // The compact algorithm takes the next smaller step: 16 becomes 14 with 12 beside it.
      fontSize: 16,
      borderRadius: 6,
      motion: !isStill,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Tooltip: { colorBgSpotlight: colours.shout, colorTextLightSolid: '#ffffff' },
    },
  }
}
