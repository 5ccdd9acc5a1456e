const MOST_CHARACTERS = 1024

/** What actions/upload-artifact refuses (`"<>:|*?` and line ends), what Windows takes for a separator, and control characters. */
const REFUSED = /[<>:"|?*\\]|\p{Cc}/u
/** Names that Windows takes for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** Why a file of this path (forward slashes) cannot be kept in an artifact or a release and fetched anywhere; null if it can. */
export function pathFault(path: string): string | null {
  if (path.length > MOST_CHARACTERS) return 'its name is too long'
  const parts = path.split('/')
  if (parts.some(part => part === '' || part === '.' || part === '..'))
    return 'it does not lie below its folder'
  const [refused] = path.match(REFUSED) ?? []
  if (refused !== undefined)
    return `its name does not fit every platform: it holds ${JSON.stringify(refused)}`
  if (parts.some(part => DEVICE.test(part)))
    return 'its name does not fit every platform: Windows takes it for a device'
  if (parts.some(part => /[. ]$/.test(part)))
    return 'its name does not fit every platform: it ends with a dot or a space'
  return null
}

/** Equal for paths that some platform takes for one: letters of either case, and characters composed or not. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC')
}
