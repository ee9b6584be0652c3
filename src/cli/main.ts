/** The command line's entry point. */
process.stdout.write('使い方: hyoka check|rollup|build|fix FILE…\n');
