/** The parts of a multipart/form-data body by name. */
export function readMultipart(body: Buffer, contentType: string): Map<string, Buffer> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  const parts = new Map<string, Buffer>()
  if (!boundary) return parts
  const mark = Buffer.from(`--${boundary}`)
  let from = body.indexOf(mark)
  while (from >= 0) {
    const to = body.indexOf(mark, from + mark.length)
    if (to < 0) break
    const part = body.subarray(from + mark.length + 2, to - 2)
    const head = part.indexOf('\r\n\r\n')
    const name = /name="([^"]+)"/.exec(part.subarray(0, head).toString())?.[1]
    if (head >= 0 && name) parts.set(name, part.subarray(head + 4))
    from = to
  }
  return parts
}
