/**
 * The path as a careless file system or reader sees it: compatibility-composed (NFKC, UAX #15), without ignorable
 * characters (HFS+ drops them; Unicode Default_Ignorable_Code_Point and Cf) and in lower case. Two paths with the same
 * folded form may be one file on somebody's machine.
 */
export function foldPath(path: string): string {
  return path
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
}
