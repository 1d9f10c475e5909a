import type { DeskApplication } from '@shared/contracts/responses/desk'
import type { DeskActName } from '@/copy/deskActs'
import type { ActValues } from '../values'

/** What every field of an act's form is given. */
export interface FieldPartProps {
  act: DeskActName
  application: DeskApplication
  today: string
  values: ActValues
  error?: string
  onChange: (change: Partial<ActValues>) => void
}
