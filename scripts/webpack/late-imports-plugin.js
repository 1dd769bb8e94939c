const path = require('node:path');

/**
 * A file that is fetched later may not import from the modules of one that is there before it: each module asked for from
 * outside stands apart from all others, and the check in front of it grows by a fiftieth. What such a file needs is therefore
 * taken from the one module that the earlier file begins with, which exports it. The sources say nothing of this; what is
 * missing there fails the build.
 */
class LateImportsPlugin {
  /**
   * @param late modules of the later file.
   * @param early modules that the earlier file carries.
   * @param root the module the earlier file begins with, absolute.
   */
  constructor({ late, early, root }) {
    Object.assign(this, { late, early, root });
  }

  apply(compiler) {
    compiler.hooks.normalModuleFactory.tap('LateImportsPlugin', (factory) => {
      factory.hooks.beforeResolve.tap('LateImportsPlugin', (data) => {
        const { context, contextInfo, request } = data;
        if (!request.startsWith('.') || !this.late.test(contextInfo.issuer)) return;
        if (this.early.test(path.resolve(context, request))) data.request = this.root;
      });
    });
  }
}

module.exports = { LateImportsPlugin };
