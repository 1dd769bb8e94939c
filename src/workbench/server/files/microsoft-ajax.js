/*
 * Stand-in for MicrosoftAjax.js, which office.js would fetch from ajax.aspnetcdn.com: the workbench works without a
 * network. It has the names office.js asks for to see whether the library is there, and the few it then calls.
 */
(function () {
  const type = Function;
  type.registerNamespace = (path) => {
    let place = globalThis;
    for (const name of path.split('.')) place = place[name] ??= {};
  };
  type.prototype.registerClass = function () {
    return this;
  };
  type.registerClass = () => undefined;
  // Null means: the arguments are as they should be.
  type._validateParams = () => null;
  type._validateParameter = () => null;
  globalThis.Type = type;

  const raise = (name) => (first, second) => {
    const error = new Error(`Sys.${name}: ${String(second ?? first ?? '')}`);
    error.name = `Sys.${name}`;
    return error;
  };
  Error.create = (message, fields) => Object.assign(new Error(message), fields);
  Error.argument = raise('ArgumentException');
  Error.argumentNull = raise('ArgumentNullException');
  Error.argumentOutOfRange = raise('ArgumentOutOfRangeException');
  Error.argumentType = raise('ArgumentTypeException');
  Error.argumentUndefined = raise('ArgumentUndefinedException');
  Error.invalidOperation = raise('InvalidOperationException');
  Error.notImplemented = raise('NotImplementedException');
  Error.parameterCount = raise('ParameterCountException');

  String.format = (pattern, ...values) =>
    pattern.replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)] ?? ''));

  class StringBuilder {
    constructor(text) {
      this.parts = text === undefined ? [] : [text];
    }
    append(text) {
      this.parts.push(text);
      return this;
    }
    toString() {
      return this.parts.join('');
    }
  }
  globalThis.Sys = {
    StringBuilder,
    Browser: {},
    Debug: { trace: () => undefined },
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value) => JSON.stringify(value),
        deserialize: (text) => JSON.parse(text),
      },
    },
  };
})();
