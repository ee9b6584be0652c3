# 行政評価アシスト: register-catalog.ps1 の登録を取り消します。
#   powershell -ExecutionPolicy Bypass -File unregister-catalog.ps1
$ErrorActionPreference = 'Stop'
$key = 'HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\{8d1d2b0c-5f0e-4c8b-9d5a-6f1c2f7a4e21}'
if (Test-Path -LiteralPath $key) {
    Remove-Item -LiteralPath $key -Recurse
    Write-Host '取り消しました。Excel を開き直してください。'
} else {
    Write-Host '登録されていません。'
}
