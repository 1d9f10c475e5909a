import type { Start } from './types'

/** The endpoint for a start: `ws://127.0.0.1:9420/?cloud=…&openid=…`. */
export const endpointOf = (base: string, start: Partial<Start> & Pick<Start, 'cloud'>): string => {
  const values = Object.entries(start).map(([name, value]) => [name, String(value)])
  return `${base}/?${new URLSearchParams(values)}`
}

export function startOf(url: string): Start {
  const query = new URL(url, 'ws://127.0.0.1').searchParams
  return {
    cloud: query.get('cloud') ?? '',
    openid: query.get('openid') ?? '',
    width: Number(query.get('width') ?? 375),
    height: Number(query.get('height') ?? 812),
    dark: query.get('dark') === 'true',
  }
}
