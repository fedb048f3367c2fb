/** Runs before every suite. */
import { testPatience } from "./patience";

jest.setTimeout(testPatience);
