/** An asset as GitHub lists it. Any state but `uploaded` is broken or under way; `digest` is `sha256:…`, or null where GitHub has none. */
export type AssetRow = { id: number; name: string; state: string; size: number; digest: string | null }

/** A release or draft as GitHub lists it. */
export type ReleaseRow = {
  id: number
  tag: string
  draft: boolean
  title: string | null
  body: string | null
  /** `target_commitish`. */
  target: string
  assets: AssetRow[]
  url: string
  /** Where assets are sent, without its `{?name,label}`. */
  uploadUrl: string
}
