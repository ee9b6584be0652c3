/** Said where the pane has not come up, and so knows no language yet. */
export const notStarted =
  '作業ウィンドウを表示できませんでした。作業ウィンドウを閉じて、開き直してください。それでも表示されないときは、Excelを開き直してください。';

/** Of the page's text until the pane comes up. */
export const openingId = 'opening';
