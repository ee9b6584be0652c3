# 行政評価アシスト: Excel for the web で使うときだけ要ります。管理者として実行してください。
#   powershell -ExecutionPolicy Bypass -File local-network-access.ps1
# Edge 143・Chrome 142 以降は、外のページ（Excel for the web）が庁内のサーバー（{{address}}）のページを開くときに許可を求めます。
# Excel for the web の住所からは求めないようにする、ポリシー LocalNetworkAccessAllowedForUrls を設定します。
# グループ ポリシーでは「Microsoft Edge」「Google Chrome」の「ローカル ネットワーク アクセスの設定」に、同じ名前であります。
$ErrorActionPreference = 'Stop'
$origins = @(
    'https://excel.cloud.microsoft',
    'https://[*.]officeapps.live.com',
    'https://[*.]sharepoint.com'
)
foreach ($browser in 'Microsoft\Edge', 'Google\Chrome') {
    $key = "HKLM:\SOFTWARE\Policies\$browser\LocalNetworkAccessAllowedForUrls"
    if (-not (Test-Path -LiteralPath $key)) { New-Item -Path $key -Force | Out-Null }
    $values = Get-Item -LiteralPath $key
    $present = @($values.GetValueNames() | ForEach-Object { $values.GetValue($_) })
    $next = 1
    foreach ($origin in $origins | Where-Object { $present -notcontains $_ }) {
        while ($null -ne $values.GetValue("$next")) { $next++ }
        New-ItemProperty -LiteralPath $key -Name "$next" -Value $origin -PropertyType String | Out-Null
        $next++
    }
    Write-Host "設定しました: $key"
}
