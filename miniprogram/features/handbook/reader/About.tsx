import type { HandbookView } from '@shared/contracts/responses/handbook'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card'
import { FactTable } from '@/components/FactTable'
import { handbookCopy } from '@/copy/handbook'
import './index.scss'

const words = handbookCopy.about

/** Which handbook it is: whose, which edition, and who arranges the services. */
export function About({ handbook }: { handbook: HandbookView }) {
  const { insurer, name, version, from, provider } = handbook
  return (
    <Card className="hq-about">
      <View className="hq-about__insurer">{insurer}</View>
      <View className="hq-about__name">{name}</View>
      <FactTable
        rows={[
          { id: 'version', name: words.version, fact: version },
          { id: 'from', name: words.from, fact: words.since(from) },
          { id: 'provider', name: words.provider, fact: provider },
        ]}
      />
    </Card>
  )
}
