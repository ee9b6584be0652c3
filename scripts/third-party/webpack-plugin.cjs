// Writes the licences of the packages in webpack's bundles beside them.
const { fileName, noticesOf } = require('./notices.cjs');

module.exports = class ThirdPartyNotices {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      compilation.hooks.processAssets.tap(
        { name: 'ThirdPartyNotices', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => compilation.emitAsset(fileName, new sources.RawSource(noticesOf(bundledFiles(compilation)))),
      );
    });
  }
};

const bundledFiles = ({ modules, chunkGraph }) =>
  [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap((module) => module.modules ?? [module])
    .flatMap(({ resource }) => resource ?? []);
