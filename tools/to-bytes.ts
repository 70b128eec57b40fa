import { brotliCompressSync, constants } from 'node:zlib'

/**
 * Weights of several models, side by side bucket by bucket, as signed bytes that stand for multiples of `scale`, packed
 * as `signedBytes` reads them.
 */
export function toBytes(models: readonly Float64Array[]): { packed: string; scale: number } {
  let largest = 0
  for (const weights of models) for (const one of weights) largest = Math.max(largest, Math.abs(one))
  const scale = largest / 127
  const bytes = Buffer.alloc(models.length * (models[0]?.length ?? 0))
  models.forEach((weights, model) => {
    weights.forEach((one, bucket) => {
      bytes.writeInt8(Math.round(one / scale), bucket * models.length + model)
    })
  })
  const packed = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_LGWIN]: 22 },
  })
  return { packed: packed.toString('base64'), scale }
}
