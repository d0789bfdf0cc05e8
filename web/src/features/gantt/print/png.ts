import { chartSvg } from './chartSvg'
import { heightOf, type Sheet } from './sheet'

/** Browsers draw nothing on canvases with longer sides. */
const LONGEST = 16_000
const SHARPNESS = 2

/** A sheet as a PNG file, drawn in this browser. */
export async function pngOf(sheet: Sheet): Promise<Blob> {
  const height = heightOf(sheet)
  const scale = Math.min(SHARPNESS, LONGEST / height, LONGEST / sheet.width)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(sheet.width * scale)
  canvas.height = Math.round(height * scale)
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartSvg(sheet))}`)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn'))), 'image/png')
  })
}

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  await image.decode()
  return image
}

/** Give a file to the person. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href))
}
