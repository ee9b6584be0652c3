/** The task pane's entry point. */
void Office.onReady(() => {
  const root = document.getElementById('root');
  if (root) root.textContent = '行政評価アシスト';
});
