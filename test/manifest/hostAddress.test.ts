import { movedTo, readHostAddress, withVersion } from "../../src/manifest/hostAddress";

describe("the address of the host", () => {
  it.each([
    ["https://plans.example.com", "https://plans.example.com"],
    ["https://plans.example.com/", "https://plans.example.com"],
    ["https://plans.example.com/keyplan//", "https://plans.example.com/keyplan"],
    [" HTTPS://Plans.Example.com:8443/Keyplan ", "https://plans.example.com:8443/Keyplan"],
    ["https://plans.example.com:443", "https://plans.example.com"],
    ["https://计划.example.com", "https://xn--wbr161l.example.com"],
  ])("%s is taken", (given, base) => expect(readHostAddress(given)).toEqual({ kind: "read", base }));

  it.each([
    ["", /No address/],
    ["plans.example.com", /begins with https/],
    ["//plans.example.com", /begins with https/],
    ["https://", /no address/],
    ["http://plans.example.com", /https addresses only/],
    ["ftp://plans.example.com", /https addresses only/],
    ["https://plans.example.com/key plan", /space/],
    ["https://plans.example.com/?v=1", /without \? and #/],
    ["https://plans.example.com/#pane", /without \? and #/],
    ["https://plans.example.com/?", /without \? and #/],
    ["https://user:secret@plans.example.com", /password/],
    ["https://plans.example.com/taskpane.html", /names a file/],
  ])("%s is refused with the reason", (given, says) => {
    const reading = readHostAddress(given);
    expect(reading.kind === "refused" && reading.text.en).toMatch(says);
    expect(reading.kind === "refused" && reading.text.zh).toMatch(/[\u4e00-\u9fff]/);
  });
});

it("an address with & stays well-formed in the manifest", () =>
  expect(movedTo('<a Url="https://localhost:3000/x"/>', "https://a.example.com/b&c")).toBe('<a Url="https://a.example.com/b&amp;c/x"/>'));

it("the version of the product becomes one of four numbers", () =>
  expect(withVersion("<Version>0.4.0.0</Version>", "1.2.3")).toBe("<Version>1.2.3.0</Version>"));
