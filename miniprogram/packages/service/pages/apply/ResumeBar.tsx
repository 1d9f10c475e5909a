import { BottomBar } from '@/components/BottomBar'
import { Button } from '@/components/Button'
import { applyCopy } from '@/copy/apply'
import type { ApplyPage } from './useApplyPage'

export function ResumeBar({ page }: { page: ApplyPage }) {
  return (
    <BottomBar>
      <Button kind="outlined" id="form-restart" onTap={page.restart}>
        {applyCopy.restart}
      </Button>
      <Button id="form-resume" onTap={page.form.resume}>
        {applyCopy.resume}
      </Button>
    </BottomBar>
  )
}
