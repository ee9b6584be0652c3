/**
 * Minds what becomes of stdout and stderr. A reader that has seen enough (`hyoka check … | head`) is no failure; where a
 * result cannot be written for another reason, such as a full disk, the call has crashed: exit 70.
 */
export function watchOutput(): { readonly crashed: boolean } {
  const ending = { crashed: false };
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      if (stream === process.stdout && !ending.crashed)
        process.stderr.write(`結果を書き出せませんでした。出力先の空き容量を確かめてください。（${error.message}）\n`);
      ending.crashed = true;
      process.exitCode = 70;
    });
  }
  return ending;
}
