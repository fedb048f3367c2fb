/** The figures that every Excel can compute without the add-in. */
import { twinsOf, type NativeTwins } from "./figures";

export const nativeTwins: NativeTwins = twinsOf([]);
