const LF = 0x0a
const EQUALS = 0x3d

/** Decodes quoted-printable (RFC 2045 §6.7) in place, lines ended by LF; what is no escape stays as it is. Linear. */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  let end = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte !== EQUALS) bytes[end++] = byte
    else if (bytes[i + 1] === LF) i++
    else {
      const value = (hexDigit(bytes[i + 1]) << 4) | hexDigit(bytes[i + 2])
      bytes[end++] = value < 0 ? byte : value
      if (value >= 0) i += 2
    }
  }
  return bytes.subarray(0, end)
}

/** Value of an ASCII hex digit, or -1. */
function hexDigit(unit: number | undefined): number {
  if (unit === undefined) return -1
  if (unit >= 48 && unit <= 57) return unit - 48
  const letter = unit | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}
