/** The one file of `natural` in use: importing the package whole reads the host's `.env` and opens databases. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function jaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number
}
