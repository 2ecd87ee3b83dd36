import assert from "node:assert/strict";
import { test } from "node:test";
import { layOut, members, tokens } from "../src/lib/json";

test("nothing of a JSON text is lost", () => {
  const text = '{"b": 12345678901234567890.10, "a":[1e400,-0,{}],"b":"\\u0041\\"}{",\n"é":[ ]}';
  const all = tokens(text);
  assert.ok(all);
  assert.equal(all.map((t) => t.text.trim()).join(""), '{"b":12345678901234567890.10,"a":[1e400,-0,{}],"b":"\\u0041\\"}{","é":[]}');
  assert.equal(layOut('{"b":1.50,"a":[1,{}]}'), '{\n  "b": 1.50,\n  "a": [\n    1,\n    {}\n  ]\n}');
});

test("what is no JSON stays as it is", () => {
  for (const text of ["", "{", "{'a':1}", "[1,]", "a=1", "01"]) {
    assert.equal(tokens(text), undefined, text);
    assert.equal(layOut(text), text);
  }
});

test("the members of an object are its texts", () => {
  assert.deepEqual(members('{"a":{"b":[1,{"c":"x,}"}]},"d":null,"e":12345678901234567890}'), {
    a: '{"b": [1,{"c": "x,}"}]}', d: "null", e: "12345678901234567890",
  });
  assert.deepEqual(members("{}"), {});
});

// A value of JSON, with spaces where they may be.
function value(depth: number): string {
  const space = (): string => " \n\t ".slice(0, Math.floor(Math.random() * 4));
  const some = (make: () => string): string => Array.from({ length: Math.floor(Math.random() * 4) }, make).join(space() + "," + space());
  switch (Math.floor(Math.random() * (depth > 0 ? 6 : 4))) {
    case 0: return String(Math.random() * 10 ** Math.floor(Math.random() * 30 - 10));
    case 1: return JSON.stringify(String.fromCharCode(...Array.from({ length: 5 }, () => Math.random() * 300)));
    case 2: return ["true", "false", "null"][Math.floor(Math.random() * 3)]!;
    case 3: return "-0.0e-5";
    case 4: return "[" + space() + some(() => value(depth - 1)) + space() + "]";
    default: return "{" + space() + some(() => `"${Math.random()}"${space()}:${value(depth - 1)}`) + space() + "}";
  }
}

test("laid out anew, any JSON is the same", () => {
  for (let i = 0; i < 2000; i++) {
    const text = value(4);
    const again = layOut(text);
    assert.deepEqual(JSON.parse(again), JSON.parse(text), text);
    const bare = (t: string): string => tokens(t)!.map((x) => x.text.trim()).join("");
    assert.equal(bare(again), bare(text));
  }
});
