/** Starting values that make four hashes of one. */
const seeds = [0x811c9dc5, 0x01234567, 0x9e3779b9, 0x7f4a7c15] as const
const PRIME = 0x01000193

/** Sixteen bytes that tell files with different content apart. */
export function fileIdentifier(content: readonly Uint8Array[]): Uint8Array {
  const hashes = Uint32Array.from(seeds)
  for (const bytes of content) {
    for (let lane = 0; lane < 4; lane++) {
      let hash = hashes[lane]!
      for (let i = lane; i < bytes.length; i += 4) hash = Math.imul(hash ^ bytes[i]!, PRIME)
      hashes[lane] = hash
    }
    for (let lane = 0; lane < 4; lane++) hashes[lane] = Math.imul(hashes[lane]! ^ hashes[(lane + 1) & 3]!, PRIME)
  }
  const identifier = new DataView(new ArrayBuffer(16))
  hashes.forEach((hash, i) => {
    identifier.setUint32(i * 4, hash)
  })
  return new Uint8Array(identifier.buffer)
}
