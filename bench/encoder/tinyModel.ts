/** Bytes of a message in the wire format of protocol buffers, in which ONNX files are written. */
type Field = readonly [number: number, value: number | string | Uint8Array];

/** Rows of numbers, one per token. */
export type Embeddings = readonly (readonly number[])[];

const FLOAT = 1;
const INT64 = 7;

/** An ONNX file whose output is, for each token, its row of a table: the smallest thing that has the shape of an encoder. */
export function tinyModel(table: Embeddings): Uint8Array {
  const width = table[0]?.length ?? 0;
  const weights = message([1, table.length], [1, width], [2, FLOAT], [8, 'table'], [9, floats(table.flat())]);
  const gather = message([1, 'table'], [1, 'input_ids'], [2, 'last_hidden_state'], [4, 'Gather']);
  const graph = message(
    [1, gather],
    [2, 'tiny'],
    [5, weights],
    [11, tensor('input_ids', INT64, [1, 'tokens'])],
    [11, tensor('attention_mask', INT64, [1, 'tokens'])],
    [12, tensor('last_hidden_state', FLOAT, [1, 'tokens', width])],
  );
  return message([1, 8], [7, graph], [8, message([2, 13])]);
}

function tensor(name: string, type: number, shape: readonly (number | string)[]): Uint8Array {
  const dimensions = shape.map((size) => [1, message([typeof size === 'number' ? 1 : 2, size])] as const);
  return message([1, name], [2, message([1, message([1, type], [2, message(...dimensions)])])]);
}

function message(...fields: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([number, value]) => {
      if (typeof value === 'number') return [...varint(number << 3), ...varint(value)];
      const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
      return [...varint((number << 3) | 2), ...varint(bytes.length), ...bytes];
    }),
  );
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

function floats(values: readonly number[]): Uint8Array {
  return new Uint8Array(Float32Array.from(values).buffer);
}
