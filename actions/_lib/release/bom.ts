import type { Evaluation } from '../contract/evaluation.ts'
import type { Manifest } from '../contract/manifest.ts'
import { bomModelCard } from './bom-model-card.ts'

/**
 * bom.cdx.json: a CycloneDX 1.6 machine-learning bill of materials (ECMA-424). Its values are strings, as the standard wants;
 * its serial number follows from the content id, so that the same release has the same bytes.
 */
export function billOfMaterials(given: {
  manifest: Manifest
  evaluation: Evaluation
  /** The server of the repository; not github.com for Enterprise Server. */
  server?: string
}): Record<string, unknown> {
  const { manifest, evaluation, server = 'https://github.com' } = given
  const { model, version, contentId, artifact } = manifest
  const ref = `pkg:generic/${model}@${version}`
  const data = manifest.inputs.filter(({ kind }) => kind === 'data').map(dataComponent)
  const parts = [...data, ...environmentComponents(manifest)]
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(contentId),
    version: 1,
    metadata: {
      component: {
        type: 'machine-learning-model',
        'bom-ref': ref,
        name: model,
        version,
        hashes: [sha256(artifact.digest)],
        ...vcs(manifest, server),
        modelCard: bomModelCard({ manifest, evaluation, data: data.map(part => part['bom-ref']) }),
        properties: properties(manifest),
      },
    },
    components: parts,
    dependencies: [
      { ref, dependsOn: parts.map(part => part['bom-ref']) },
      ...parts.map(part => ({ ref: part['bom-ref'] })),
    ],
  }
}

type Component = { type: string; 'bom-ref': string; name: string } & Record<string, unknown>

function dataComponent({ path, digest }: Manifest['inputs'][number]): Component {
  const hashes = digest.startsWith('sha256:') ? { hashes: [sha256(digest)] } : {}
  return {
    type: 'data',
    'bom-ref': `data:${encodeURIComponent(path)}`,
    name: path,
    ...hashes,
    data: [{ type: 'dataset', name: path }],
    properties: [{ name: 'trainyard:digest', value: digest }],
  }
}

function environmentComponents({ environment: { image, runtime, backend } }: Manifest): Component[] {
  const platform: Component = {
    type: 'platform',
    'bom-ref': 'platform:node',
    name: 'Node.js',
    version: runtime.node,
  }
  const container =
    image === null
      ? []
      : [{ type: 'container', 'bom-ref': 'container:image', name: 'training image', version: image }]
  const framework =
    backend === null
      ? []
      : [{ type: 'framework', 'bom-ref': 'framework:tensorflow.js', name: `TensorFlow.js (${backend})` }]
  return [platform, ...container, ...framework]
}

function properties({
  fingerprint,
  contentId,
  environment,
  params,
}: Manifest): { name: string; value: string }[] {
  return [
    { name: 'trainyard:fingerprint', value: fingerprint },
    { name: 'trainyard:contentId', value: contentId },
    { name: 'trainyard:seed', value: String(environment.seed) },
    ...Object.entries(params).map(([name, value]) => ({
      name: `trainyard:param:${name}`,
      value: String(value),
    })),
  ]
}

function vcs({ code: { repository, sha } }: Manifest, server: string): Record<string, unknown> {
  if (repository === null) return {}
  return { externalReferences: [{ type: 'vcs', url: `${server}/${repository}/tree/${sha}` }] }
}

function sha256(digest: string): { alg: string; content: string } {
  return { alg: 'SHA-256', content: digest.slice('sha256:'.length) }
}

/** RFC 9562, version 8: bits of the content id. */
function serialNumber(contentId: string): string {
  const hex = contentId.slice('sha256:'.length)
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
  return `urn:uuid:${groups.join('-')}`
}
