/** A demo person of the local cloud. */
export interface DemoPerson {
  openid: string
  label: string
}

/** The demo people, or null when the local cloud does not answer. */
export const fetchPeople = async (): Promise<DemoPerson[] | null> => {
  try {
    const response = await fetch('/identities')
    return response.ok ? ((await response.json()) as DemoPerson[]) : null
  } catch {
    return null
  }
}
