/** Runs before every suite that draws views. */
import { configure } from "@testing-library/react";
import { stepPatience } from "./patience";

configure({ asyncUtilTimeout: stepPatience });

// jsdom lays nothing out. Fluent's rules would only be searched, all of them, for every role and name that a test asks for.
CSSStyleSheet.prototype.insertRule = () => 0;

// jsdom measures nothing.
Object.assign(performance, { measure: () => undefined });
