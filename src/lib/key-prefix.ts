/**
 * How the keys of one copy of the site begin. Two copies on one host name share the browser's storage, so a copy below a
 * sub-path has keys of its own: "handbook.plan" at the root, "handbook@/team.plan" below /team/.
 */
export const keyPrefix = (base: string = import.meta.env.BASE_URL): string => {
  const place = base.replace(/\/+$/, '');
  return place === '' ? 'handbook.' : `handbook@${place}.`;
};
