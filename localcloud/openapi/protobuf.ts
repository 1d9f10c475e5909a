/** The two messages of the SDK's open-API channel, in protobuf's wire format. */

const LENGTH_DELIMITED = 2

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  do {
    bytes.push(rest > 127 ? (rest & 127) | 128 : rest)
    rest >>>= 7
  } while (rest > 0)
  return Buffer.from(bytes)
}

const bytesField = (number: number, value: Buffer): Buffer =>
  Buffer.concat([varint((number << 3) | LENGTH_DELIMITED), varint(value.length), value])

/** Length-delimited fields by number; varints are skipped. */
function fieldsOf(message: Buffer): Map<number, Buffer[]> {
  const fields = new Map<number, Buffer[]>()
  let at = 0
  const readVarint = (): number => {
    let value = 0
    for (let shift = 0; at < message.length; shift += 7) {
      const byte = message[at++]!
      value += (byte & 127) * 2 ** shift
      if (byte < 128) return value
    }
    throw new RangeError('protobuf message ends within a number')
  }
  while (at < message.length) {
    const tag = readVarint()
    const length = readVarint()
    if ((tag & 7) !== LENGTH_DELIMITED) continue
    if (at + length > message.length) throw new RangeError('protobuf message ends within a field')
    const value = message.subarray(at, at + length)
    at += length
    fields.set(tag >>> 3, [...(fields.get(tag >>> 3) ?? []), value])
  }
  return fields
}

/** CommApiData → the arguments of the call: field 2 holds pairs of a name and a JSON value. */
export function readArguments(message: Buffer): Record<string, unknown> {
  const pairs = fieldsOf(fieldsOf(message).get(2)?.[0] ?? Buffer.alloc(0)).get(1) ?? []
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name, value] = [fieldsOf(pair).get(1)?.[0], fieldsOf(pair).get(2)?.[0]]
      return [name?.toString() ?? '', readValue(value ?? Buffer.alloc(0))]
    }),
  )
}

/** Text comes as JSON; a picture comes as bytes, of which only the size is kept. */
function readValue(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return { bytes: bytes.length }
  }
}

/** CommOpenApiResp: the answer as JSON with its content type. */
export const writeAnswer = (answer: object): Buffer =>
  Buffer.concat([
    bytesField(1, Buffer.from(JSON.stringify(answer))),
    bytesField(2, Buffer.from('application/json')),
  ])
