/** Runs before every suite that draws views. */
import { configure } from "@testing-library/react";
import { stepPatience } from "./patience";

configure({ asyncUtilTimeout: stepPatience });

// jsdom lays nothing out. Fluent's rules would only be searched, all of them, for every role and name that a test asks for.
CSSStyleSheet.prototype.insertRule = () => 0;

// jsdom measures nothing.
Object.assign(performance, { measure: () => undefined });

// Nor does a style sheet say anything here, so what an element says itself is all there is to compute; looking it up for every element that
// a query meets is half of its work.
const hidden = document.createElement("div").style;
hidden.display = "none";
window.getComputedStyle = (element) => {
  if (element instanceof HTMLElement) return element.hidden ? hidden : element.style;
  return element instanceof SVGElement ? element.style : hidden;
};
