import { mergeInternalComponents } from '@tarojs/shared'
import { accessibleComponents } from './attributes'

// The runtime numbers attributes by name: it has to know the same list as the templates.
mergeInternalComponents(accessibleComponents)
