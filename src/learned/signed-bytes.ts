/** Weights as the generated files hold them: signed bytes in base64. */
export const signedBytes = (base64: string): Int8Array => new Int8Array(Buffer.from(base64, 'base64'))
