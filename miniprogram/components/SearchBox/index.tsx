import { Input, View } from '@tarojs/components'
import { aria } from '../aria'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import './index.scss'

export interface SearchBoxProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Enter, or the keyboard's search key. */
  onSearch?: () => void
  placeholder?: string
  id?: string
}

export function SearchBox({ label, value, onChange, onSearch, placeholder, id }: SearchBoxProps) {
  return (
    <View className="hq-search" id={id}>
      <Icon name="search" size={20} className="hq-search__icon" />
      <Input
        className="hq-search__input"
        value={value}
        placeholder={placeholder}
        placeholderClass="hq-search__placeholder"
        confirmType="search"
        maxlength={40}
        onInput={({ detail }) => onChange(detail.value)}
        onConfirm={onSearch}
        {...aria({ label })}
      />
      {value !== '' && (
        <Tap className="hq-search__clear" label="清空" onTap={() => onChange('')}>
          <Icon name="close" size={16} />
        </Tap>
      )}
    </View>
  )
}
