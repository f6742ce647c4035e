interface Member {
  readonly name: string;
  readonly privacy?: string;
}
interface Declaration {
  readonly members?: readonly Member[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const isPublic = ({ name, privacy = 'public' }: Member): boolean => privacy === 'public' && !name.startsWith('#');

/** A custom-elements manifest without what only an element's own class may use. */
export function publicManifest(manifest: object): Manifest {
  const { modules } = manifest as Manifest;
  return {
    ...manifest,
    modules: modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map((each) => (each.members ? { ...each, members: each.members.filter(isPublic) } : each)),
    })),
  };
}
