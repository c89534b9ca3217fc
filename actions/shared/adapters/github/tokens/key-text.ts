const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]+?)-----END \1-----/

/**
 * A secret as the lines of a key file. Accepted is what people make of such a file in a form field: CRLF, `\n` written
 * out, all of it on one line, or base64 of the whole file.
 * @returns from BEGIN to END with a newline behind it; null where there is no such block
 */
export function keyText(secret: string): string | null {
  const text = secret.includes('-----BEGIN') ? secret : Buffer.from(secret, 'base64').toString('latin1')
  const lines = text.replaceAll(/\\r\\n|\\n|\r\n|\r/g, '\n')
  const [block, label = '', body = ''] = BLOCK.exec(lines) ?? []
  if (block === undefined) return null
  return `${body.includes('\n') ? block : folded(label, body)}\n`
}

/** A block that lost its line ends: readers of PEM want lines of 64 characters. */
function folded(label: string, body: string): string {
  const lines = body.replaceAll(/\s/g, '').match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n')
}
